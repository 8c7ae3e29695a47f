using System.Diagnostics;
using Microsoft.Extensions.AI;
using Vitae.ModelServer;

namespace Vitae.Tests.Ai.Providers;

public abstract partial class ProviderContract
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task It_brings_back_the_answer_the_usage_and_the_end(bool streamed)
    {
        var response = await AskAsync(streamed);

        Assert.Equal(Words, response.Text);
        Assert.Equal(ChatFinishReason.Stop, response.FinishReason);
        Assert.True(response.Usage?.InputTokenCount > 0);
        Assert.Equal((Words.Length + 3) / 4, response.Usage?.OutputTokenCount);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task System_and_user_text_arrive_as_they_were_sent(bool streamed)
    {
        await AskAsync(streamed);

        var prompt = Assert.Single(server.Journal.Entries).Prompt;
        Assert.Contains("You are careful.", prompt, StringComparison.Ordinal);
        Assert.Contains("<document>Zoë wrote 你好</document>", prompt, StringComparison.Ordinal);
        Assert.Contains("# Task: greet", prompt, StringComparison.Ordinal);
        Assert.Equal("greet", server.Journal.Entries[0].Stage);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_cut_off_answer_says_so_and_keeps_its_text(bool streamed)
    {
        server.Script.Add(Script.Everyone, new Step { Text = "{\"greet", Finish = "length" });

        var response = await AskAsync(streamed);

        Assert.Equal(ChatFinishReason.Length, response.FinishReason);
        Assert.Equal("{\"greet", response.Text);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_refusal_has_the_same_end_everywhere(bool streamed)
    {
        Assert.SkipUnless(CanRefuse, "This wire knows no refusals.");
        server.Script.Add(Script.Everyone, new Step { Text = "I cannot help with that.", Finish = "refusal" });

        var response = await AskAsync(streamed);

        Assert.Equal(ChatFinishReason.ContentFilter, response.FinishReason);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Usage_that_a_server_does_not_give_is_not_made_up(bool streamed)
    {
        server.Script.Add(Script.Everyone, new Step { WithoutUsage = true });

        var response = await AskAsync(streamed);

        Assert.True(response.Usage?.OutputTokenCount is null or 0);
    }

    [Theory]
    [InlineData(false, false)]
    [InlineData(false, true)]
    [InlineData(true, false)]
    [InlineData(true, true)]
    public async Task Cancelling_takes_less_than_a_second_wherever_it_hits(bool streamed, bool inBody)
    {
        server.Script.Add(Script.Everyone, new Step { Hang = !inBody, Stall = inBody });
        using var cancel = CancellationTokenSource.CreateLinkedTokenSource(Ct);
        var asking = AskAsync(streamed, cancel.Token);
        await server.Journal.UntilAsync(j => j.InFlight == 1, Ct);
        var clock = Stopwatch.StartNew();

        await cancel.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => asking);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(1), $"took {clock.Elapsed}");
        await server.Journal.UntilAsync(j => j.InFlight == 0, Ct);
        Assert.Equal(1, server.Journal.Count);
    }
}
