using Microsoft.Extensions.AI;
using Vitae.Ai;

namespace Vitae.Tests.Ai.Offline;

public sealed class OfflineChatClientTests
{
    private const string Prompt = """
        <document id="d1" kind="cv">
        [1] # Experience
        [2] Engineer, ACME Ltd | 2019 – 2021
        [3] - Wrote the parser
        </document>
        # Task: extract_profile
        """;

    [Fact]
    public async Task It_says_what_it_is_and_counts_tokens()
    {
        using var client = OfflineModel.Client;

        var response = await client.GetResponseAsync(
            [new ChatMessage(ChatRole.System, "You are …"), new ChatMessage(ChatRole.User, Prompt)],
            cancellationToken: Xunit.TestContext.Current.CancellationToken
        );

        Assert.Equal("offline", response.ModelId);
        Assert.Equal(ChatFinishReason.Stop, response.FinishReason);
        Assert.True(response.Usage!.InputTokenCount >= Prompt.Length / 4);
        Assert.True(response.Usage.OutputTokenCount > 0);
    }

    [Fact]
    public async Task The_stream_tells_the_same_as_the_answer()
    {
        using var client = OfflineModel.Client;
        ChatMessage[] messages = [new(ChatRole.User, Prompt)];
        var ct = Xunit.TestContext.Current.CancellationToken;

        var streamed = await client.GetStreamingResponseAsync(messages, cancellationToken: ct).ToChatResponseAsync(ct);
        var whole = await client.GetResponseAsync(messages, cancellationToken: ct);

        Assert.Equal(whole.Text, streamed.Text);
        Assert.Equal(whole.Usage!.TotalTokenCount, streamed.Usage!.TotalTokenCount);
    }

    [Fact]
    public async Task The_same_prompt_gets_the_same_answer()
    {
        var first = await OfflineModel.AskAsync(Prompt);
        var second = await OfflineModel.AskAsync(Prompt);

        Assert.Equal(first.ToJsonString(), second.ToJsonString());
    }

    [Fact]
    public async Task A_prompt_that_names_no_known_task_is_refused_by_name()
    {
        var error = await Assert.ThrowsAsync<ModelException>(() => OfflineModel.AskAsync("# Task: sing\n"));

        Assert.Equal(ModelErrorKind.BadRequest, error.Kind);
    }

    [Fact]
    public async Task Parts_of_a_message_are_read_as_lines_of_their_own()
    {
        using var client = OfflineModel.Client;
        var at = Prompt.IndexOf("# Task", StringComparison.Ordinal);
        var parts = new ChatMessage(
            ChatRole.User,
            [new TextContent(Prompt[..at].TrimEnd()), new TextContent(Prompt[at..])]
        );

        var response = await client.GetResponseAsync(
            [parts],
            cancellationToken: Xunit.TestContext.Current.CancellationToken
        );

        Assert.Contains("ACME Ltd", response.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_provider_needs_nothing_set_up()
    {
        var provider = new OfflineProvider(OfflineModel.Time);

        var status = await provider.CheckAsync(Xunit.TestContext.Current.CancellationToken);

        Assert.True(provider.IsConfigured(out var reason));
        Assert.Null(reason);
        Assert.True(status.IsReachable);
        Assert.Equal(["offline"], status.Models);
    }
}
