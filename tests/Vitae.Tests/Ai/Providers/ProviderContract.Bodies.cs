using System.Globalization;
using Vitae.ModelServer;

namespace Vitae.Tests.Ai.Providers;

public abstract partial class ProviderContract
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_connection_closed_without_an_answer_is_worth_a_retry(bool streamed)
    {
        server.Script.Always(new Step { Close = true });

        var fault = await FaultAsync(streamed);

        Assert.Equal(ModelErrorKind.Unavailable, fault.Kind);
        Assert.True(fault.Retryable);
    }

    [Theory]
    [InlineData(false, 1)]
    [InlineData(false, 40)]
    [InlineData(false, 150)]
    [InlineData(true, 1)]
    [InlineData(true, 40)]
    [InlineData(true, 150)]
    public async Task A_body_cut_in_the_middle_is_worth_a_retry(bool streamed, int bytes)
    {
        server.Script.Add(Script.Everyone, new Step { CutAfter = bytes });

        var fault = await FaultAsync(streamed);

        Assert.Equal(ModelErrorKind.Unavailable, fault.Kind);
        Assert.True(fault.Retryable);
    }

    [Fact]
    public async Task A_stream_that_ends_before_its_end_is_no_answer()
    {
        server.Script.Add(Script.Everyone, new Step { Text = new string('x', 2000), EndAfter = 6 });

        var fault = await FaultAsync(streamed: true);

        Assert.Equal(ModelErrorKind.Unavailable, fault.Kind);
    }

    [Fact]
    public async Task An_error_in_the_middle_of_a_stream_is_no_answer()
    {
        server.Script.Add(
            Script.Everyone,
            new Step { Text = new string('x', 2000), StreamError = $"Overloaded {Key}" }
        );

        var fault = await FaultAsync(streamed: true);

        Assert.Equal(ModelErrorKind.Unavailable, fault.Kind);
        AssertNoKey(fault);
    }

    [Theory]
    [InlineData("", "application/json")]
    [InlineData("   ", "application/json")]
    [InlineData("{\"cho", "application/json")]
    [InlineData("[]", "application/json")]
    [InlineData("null", "application/json")]
    [InlineData("{}", "application/json")]
    [InlineData("42", "application/json")]
    [InlineData("<html><body>Welcome to nginx!</body></html>", "text/html")]
    [InlineData("data: {\"choi\n\n", "text/event-stream")]
    public async Task A_body_that_is_no_answer_is_bad_output(string body, string type)
    {
        foreach (var streamed in (bool[])[false, true])
        {
            server.Script.Add(Script.Everyone, Step.Sends(body, type));

            var fault = await FaultAsync(streamed);

            Assert.Equal(ModelErrorKind.BadOutput, fault.Kind);
            Assert.NotNull(fault.Hint);
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task An_answer_without_content_is_bad_output(bool streamed)
    {
        server.Script.Add(Script.Everyone, new Step { WithoutContent = true });

        Assert.Equal(ModelErrorKind.BadOutput, (await FaultAsync(streamed)).Kind);
    }

    [Fact]
    public async Task Nobody_at_the_address_is_unavailable_and_says_where()
    {
        await server.DisposeAsync();

        var fault = await FaultAsync(streamed: true);

        Assert.Equal(ModelErrorKind.Unavailable, fault.Kind);
        Assert.Contains(
            server.Url.Port.ToString(CultureInfo.InvariantCulture),
            fault.Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task The_check_lists_the_server_s_models_without_a_chat()
    {
        var status = await installed.Provider(ModelId).CheckAsync(Ct);

        Assert.True(status.IsConfigured);
        Assert.True(status.IsReachable, status.Message);
        Assert.Contains(status.Models, m => m.EndsWith("some-model", StringComparison.Ordinal));
        Assert.Empty(server.Journal.Entries);
    }

    [Fact]
    public async Task The_check_of_a_silent_address_says_what_to_do()
    {
        await server.DisposeAsync();

        var status = await installed.Provider(ModelId).CheckAsync(Ct);

        Assert.False(status.IsReachable);
        Assert.False(string.IsNullOrEmpty(status.Message));
    }
}
