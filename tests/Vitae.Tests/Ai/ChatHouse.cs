using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Vitae.Ai;
using Vitae.Storage;
using Vitae.Tests.Fakes;

namespace Vitae.Tests.Ai;

/// <summary>A house whose two hosted providers follow scripts, with a prompt of its own and no waiting.</summary>
internal sealed class ChatHouse : IAsyncDisposable
{
    private readonly TestHouse house;

    public ChatHouse(
        Func<AiOptions, AiOptions>? change = null,
        TimeProvider? time = null,
        string? models = null,
        IWorkClaims? claims = null
    )
    {
        var prompts = Directory.CreateTempSubdirectory("vitae-prompts-");
        File.WriteAllText(Path.Combine(prompts.FullName, "greet.v1.md"), Prompt);
        Prompts = prompts.FullName;
        var catalogue = Path.Combine(Prompts, "models.json");
        File.WriteAllText(catalogue, models ?? Models);
        var settings = new ConfigurationBuilder().AddInMemoryCollection([new("VITAE_MODELS_FILE", catalogue)]).Build();
        house = new TestHouse(services =>
        {
            foreach (var provider in services.Where(s => s.ServiceType == typeof(IModelProvider)).ToList())
                services.Remove(provider);
            if (claims is not null)
                services.AddSingleton(claims);
            services
                .AddSingleton(new ModelSettings(settings))
                .AddSingleton<IModelProvider>(Main)
                .AddSingleton<IModelProvider>(Other)
                .AddSingleton(time ?? TimeProvider.System)
                .AddSingleton(p =>
                {
                    var options = new AiOptions
                    {
                        DataFolder = p.GetRequiredService<StorageOptions>().DataFolder,
                        PromptFolder = Prompts,
                        BaseDelay = TimeSpan.FromMilliseconds(1),
                    };
                    return change?.Invoke(options) ?? options;
                });
        });
    }

    public const string Prompt = """
        ---
        name: greet
        version: 1
        temperature: 0.2
        max_tokens: 100
        ---
        {{people}}

        === task ===

        # Task: greet

        Greet them in {{language}}.
        """;

    public const string Models = """
        [
          {"id":"main","provider":"openai","context_tokens":4000,"output_tokens":400,"mode":"schema","input_price":1,"output_price":10},
          {"id":"openai/main","provider":"openai","context_tokens":4000,"output_tokens":400,"mode":"schema","input_price":1,"output_price":10},
          {"id":"other","provider":"anthropic","mode":"text","input_price":1,"output_price":10}
        ]
        """;

    /// <summary>An answer that fits <see cref="Greeting"/>.</summary>
    public const string Good = """{"words":"Hello","names":["Ada"],"note":null}""";

    public string Prompts { get; }
    public ScriptedModel Main { get; } = new("openai");
    public ScriptedModel Other { get; } = new("anthropic");
    public static CancellationToken Ct => Xunit.TestContext.Current.CancellationToken;

    public T Get<T>()
        where T : notnull => house.Get<T>();

    public Task<Answer<Greeting>> AskAsync(
        AiRun? run = null,
        string people = "[d1.1] Ada",
        CancellationToken? ct = null
    ) => Get<StructuredChat>().AskAsync(Question(people), run ?? Run(), ct ?? Ct);

    public static AiRun Run(params string[] models) => new() { Models = models.Length == 0 ? ["openai/main"] : models };

    public static Question<Greeting> Question(string people = "[d1.1] Ada") =>
        new()
        {
            Prompt = "greet",
            Variables = new PromptVariables().Data("people", "document", people).Text("language", "English"),
            Validate = g => g.Names.Count == 0 ? ["Nobody is greeted."] : [],
        };

    public async Task<IReadOnlyList<AiCall>> CallsAsync()
    {
        await using var db = await Get<IDbContextFactory<VitaeDb>>().CreateDbContextAsync(Ct);
        return await db.AiCalls.AsNoTracking().OrderBy(c => c.Id).ToListAsync(Ct);
    }

    public async ValueTask DisposeAsync()
    {
        await house.DisposeAsync();
        Directory.Delete(Prompts, recursive: true);
    }
}
