using Npgsql;
using Vitae.Storage;

namespace Vitae.Tests.Storage;

public sealed class OutageTests
{
    [Theory]
    [InlineData("57P01", true)] // the server is told to end
    [InlineData("25P03", true)] // a transaction was silent for too long
    [InlineData("57P05", true)] // a connection was silent for too long
    [InlineData("42P01", false)] // there is no such table
    public void A_connection_that_the_server_ended_is_an_outage_a_wrong_question_is_not(string state, bool isOutage) =>
        Assert.Equal(isOutage, Outage.Is(new InvalidOperationException("saving", Said(state))));

    [Fact]
    public void What_may_pass_is_everything_but_the_end_and_a_database_of_a_newer_program()
    {
        Assert.True(Outage.MayPass(Said("42P01")));
        Assert.True(Outage.MayPass(new VitaeException(ErrorCodes.StorageError, "away", null, Said("57P01"))));
        Assert.False(Outage.MayPass(new VitaeException(ErrorCodes.StorageError, "written by a newer Vitae")));
        Assert.False(Outage.MayPass(new OperationCanceledException()));
    }

    private static PostgresException Said(string state) => new("no", "FATAL", "FATAL", state);
}
