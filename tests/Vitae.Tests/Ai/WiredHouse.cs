using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Vitae.Ai;
using Vitae.ModelServer;
using Vitae.Storage;
using Vitae.Tests.Fakes;

namespace Vitae.Tests.Ai;

/// <summary>The whole house, its four hosted providers connected to one loopback server with the offline model behind it.</summary>
internal sealed class WiredHouse : IAsyncDisposable
{
    private readonly TestHouse house;

    private WiredHouse(LoopbackServer server, TestHouse house)
    {
        Server = server;
        this.house = house;
    }

    /// <summary>One model id for each wire.</summary>
    public static TheoryData<string> Models =>
        ["gpt-4o", "o3", "claude-sonnet-4-5", "ollama/llama3.1", "compatible/some-model"];

    public LoopbackServer Server { get; }

    public static async Task<WiredHouse> StartAsync(
        Func<AiOptions, AiOptions>? change = null,
        Func<ServerOptions, ServerOptions>? serve = null
    )
    {
        var options = new ServerOptions { Answer = ChatModel.From(new OfflineChatClient(TimeProvider.System)) };
        var server = await LoopbackServer.StartAsync(serve?.Invoke(options) ?? options, TestHouse.Ct);
        var rooms = new TestHouse(services =>
            services
                .AddSingleton(new ModelSettings(SettingsFor(server.Url)))
                .AddSingleton(p =>
                {
                    var patient = new AiOptions
                    {
                        DataFolder = p.GetRequiredService<StorageOptions>().DataFolder,
                        BaseDelay = TimeSpan.FromMilliseconds(1),
                    };
                    return change?.Invoke(patient) ?? patient;
                })
        );
        return new WiredHouse(server, rooms);
    }

    public T Get<T>()
        where T : notnull => house.Get<T>();

    public async ValueTask DisposeAsync()
    {
        await house.DisposeAsync();
        await Server.DisposeAsync();
    }

    private static IConfigurationRoot SettingsFor(Uri url) =>
        new ConfigurationBuilder()
            .AddInMemoryCollection(
                new Dictionary<string, string?>(StringComparer.Ordinal)
                {
                    ["OPENAI_API_KEY"] = "sk-test-openai",
                    ["OPENAI_BASE_URL"] = url.AbsoluteUri,
                    ["ANTHROPIC_API_KEY"] = "sk-test-anthropic",
                    ["ANTHROPIC_BASE_URL"] = url.AbsoluteUri,
                    ["OLLAMA_HOST"] = url.Authority,
                    ["VITAE_COMPATIBLE_URL"] = url.AbsoluteUri,
                }
            )
            .Build();
}
