using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Vitae.Ai;
using Vitae.ModelServer;
using Vitae.Storage;
using Vitae.Tests.Fakes;

namespace Vitae.Tests.Ai.Faults;

/// <summary>A house whose providers talk through their real SDKs to a server that misbehaves on demand.</summary>
internal sealed class WireHouse : IAsyncDisposable
{
    public const string Good = """{"words":"Hello","names":["Ada"],"note":null}""";
    public const string Key = "sk-CANARY-0123456789abcdef";
    private readonly TestHouse house;
    private readonly string prompts;

    private WireHouse(LoopbackServer server, Func<AiOptions, AiOptions> change)
    {
        Server = server;
        prompts = Directory.CreateTempSubdirectory("vitae-prompts-").FullName;
        foreach (var stage in Stages)
            File.WriteAllText(
                Path.Combine(prompts, $"{stage}.v1.md"),
                ChatHouse.Prompt.Replace("greet", stage, StringComparison.Ordinal)
            );
        house = new TestHouse(services =>
            services
                .AddSingleton(Settings(server.Url))
                .AddSingleton(p =>
                    change(
                        new AiOptions
                        {
                            DataFolder = p.GetRequiredService<StorageOptions>().DataFolder,
                            PromptFolder = prompts,
                            BaseDelay = TimeSpan.FromMilliseconds(20),
                        }
                    )
                )
        );
    }

    public static IReadOnlyList<string> Stages { get; } = ["first", "second", "third"];

    public LoopbackServer Server { get; }

    /// <summary>Database, its log, the secret: everything that stays on disk.</summary>
    public string Folder => house.Folder;

    public static async Task<WireHouse> OpenAsync(
        Func<AiOptions, AiOptions>? change = null,
        ServerOptions? server = null
    )
    {
        server ??= new ServerOptions { Answer = ChatModel.From(_ => Good) };
        return new WireHouse(await LoopbackServer.StartAsync(server, TestHouse.Ct), change ?? (o => o));
    }

    public T Get<T>()
        where T : notnull => house.Get<T>();

    /// <summary>One stage; its data names the stage before, as in a real run.</summary>
    public async Task<AiUsage> AskAsync(
        AiRun run,
        string stage,
        string data = "[d1.1] Ada",
        CancellationToken? ct = null
    )
    {
        var question = ChatHouse.Question(data) with { Prompt = stage };
        return (await Get<StructuredChat>().AskAsync(question, run, ct ?? TestHouse.Ct)).Usage;
    }

    /// <summary>All stages in turn; <paramref name="before"/> is told which one comes.</summary>
    public async Task RunAsync(AiRun run, Action<string>? before = null)
    {
        foreach (var stage in Stages)
        {
            before?.Invoke(stage);
            await AskAsync(run, stage);
        }
    }

    public async Task<IReadOnlyList<AiCall>> CallsAsync()
    {
        await using var db = await Get<IDbContextFactory<VitaeDb>>().CreateDbContextAsync(TestHouse.Ct);
        return await db.AiCalls.AsNoTracking().OrderBy(c => c.Id).ToListAsync(TestHouse.Ct);
    }

    public async ValueTask DisposeAsync()
    {
        await house.DisposeAsync();
        await Server.DisposeAsync();
        Directory.Delete(prompts, recursive: true);
    }

    public static ModelSettings Settings(Uri url) =>
        new(
            new ConfigurationBuilder()
                .AddInMemoryCollection([
                    new("OPENAI_API_KEY", Key),
                    new("OPENAI_BASE_URL", url.AbsoluteUri),
                    new("ANTHROPIC_API_KEY", Key),
                    new("ANTHROPIC_BASE_URL", url.AbsoluteUri),
                    new("OLLAMA_HOST", url.Authority),
                ])
                .Build()
        );
}
