using Vitae.Ai;
using Vitae.ModelServer;

namespace Vitae.Web.Tests;

/// <summary>A model server beside the web server, slow or broken on demand, answering by the offline model.</summary>
public static class SlowModel
{
    public static Task<LoopbackServer> StartAsync() =>
        LoopbackServer.StartAsync(
            new ServerOptions { DelayMs = 50, Answer = ChatModel.From(new OfflineChatClient(TimeProvider.System)) }
        );

    /// <summary>What makes the web server ask it.</summary>
    public static IReadOnlyDictionary<string, string> Environment(LoopbackServer server) =>
        new Dictionary<string, string>
        {
            ["OPENAI_BASE_URL"] = new Uri(server.Url, "/v1").ToString(),
            ["OPENAI_API_KEY"] = "sk-test-loopback",
            ["VITAE_MODEL"] = "gpt-4o",
        };
}
