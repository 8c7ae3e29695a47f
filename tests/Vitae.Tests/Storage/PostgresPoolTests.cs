using Npgsql;
using Vitae.Storage;

namespace Vitae.Tests.Storage;

public sealed class PostgresPoolTests
{
    [Theory]
    [InlineData("Host=db;Database=vitae", 50)]
    [InlineData("postgres://vitae@db/vitae", 50)]
    [InlineData("Host=db;Database=vitae;Maximum Pool Size=100", 100)]
    [InlineData("Host=db;Database=vitae;MaxPoolSize=7", 7)]
    public void A_process_opens_at_most_fifty_connections_unless_told_otherwise(string address, int most) =>
        Assert.Equal(
            most,
            new NpgsqlConnectionStringBuilder(
                PostgresSource.ConnectionString(PostgresAddress.Parse(address, _ => null))
            ).MaxPoolSize
        );
}
