using System.Text.Json;
using Microsoft.Extensions.AI;
using Vitae.ModelServer;

namespace Vitae.Tests.Ai.Providers;

/// <summary>What every provider must do, over its real SDK and HTTP, whole and streamed.</summary>
public abstract partial class ProviderContract : IAsyncLifetime
{
    protected const string Key = "sk-CANARY-0123456789abcdef";
    private const string Words = """{"greeting": "Grüße – 你好 👋", "list": [1, 2, 3]}""";
    private LoopbackServer server = null!;
    private Installed installed = null!;

    protected abstract string ModelId { get; }

    /// <summary>False for wires that have no way to say "I refuse".</summary>
    protected virtual bool CanRefuse => true;

    /// <summary>False for servers that take no key.</summary>
    protected virtual bool TakesKey => true;

    protected LoopbackServer Server => server;
    internal Installed Installed => installed;
    protected static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        server = await LoopbackServer.StartAsync(
            new ServerOptions { Answer = ChatModel.From(_ => Words), Models = ["some-model"] },
            Ct
        );
        installed = new Installed(Settings(server.Url));
    }

    public async ValueTask DisposeAsync()
    {
        await installed.DisposeAsync();
        await server.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    protected abstract Dictionary<string, string?> Settings(Uri url);

    protected async Task<ModelException> FaultAsync(bool streamed)
    {
        var fault = await Assert.ThrowsAsync<ModelException>(() => AskAsync(streamed));
        AssertNoKey(fault);
        return fault;
    }

    protected async Task<ChatResponse> AskAsync(
        bool streamed,
        CancellationToken? ct = null,
        ChatOptions? options = null
    )
    {
        ChatMessage[] messages =
        [
            new(ChatRole.System, "You are careful."),
            new(
                ChatRole.User,
                [
                    new TextContent("<document>Zoë wrote 你好</document>\n" + new string('p', 4000) + "\n"),
                    new TextContent("# Task: greet\n"),
                ]
            ),
        ];
        options ??= new ChatOptions { MaxOutputTokens = 500, Temperature = 0 };
        using var client = installed.Client(ModelId);
        return streamed
            ? await client.GetStreamingResponseAsync(messages, options, ct ?? Ct).ToChatResponseAsync(ct ?? Ct)
            : await client.GetResponseAsync(messages, options, ct ?? Ct);
    }

    /// <summary>The only request's JSON.</summary>
    protected JsonElement SentBody() => JsonDocument.Parse(Assert.Single(server.Journal.Entries).Body).RootElement;

    private static void AssertNoKey(Exception fault) =>
        Assert.DoesNotContain("CANARY", fault.ToString() + (fault as VitaeException)?.Hint, StringComparison.Ordinal);
}
