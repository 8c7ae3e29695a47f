using System.Text;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Vitae.Ai;
using Vitae.Configuration;
using Vitae.Documents;
using Vitae.Generation;
using Vitae.Jobs;
using Vitae.Storage;

namespace Vitae.Benchmarks.Llm;

/// <summary>The whole house on a temporary database, with one candidate, two postings and a model server behind it.</summary>
internal sealed class BenchHouse : IAsyncDisposable
{
    public const string Model = "gpt-4o";
    private const int WordLimit = 600;
    private static readonly string Data = Path.Combine("bench", "data");
    private readonly ServiceProvider services;
    private readonly string folder;

    private BenchHouse(ServiceProvider services, string folder) => (this.services, this.folder) = (services, folder);

    public string Folder => folder;
    public string Database => Path.Combine(folder, "vitae.db");

    public static IChatClient OfflineModel() => new OfflineChatClient(TimeProvider.System);

    /// <param name="storage">Null = a SQLite file of its own.</param>
    public static BenchHouse Open(Uri modelServer, int calls = 16, StorageOptions? storage = null)
    {
        var place = Directory.CreateTempSubdirectory("vitae-bench-").FullName;
        var settings = new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["OPENAI_API_KEY"] = "bench",
            ["OPENAI_BASE_URL"] = modelServer + "v1",
        };
        var rooms = new ServiceCollection()
            .AddSingleton(new ModelSettings(new ConfigurationBuilder().AddInMemoryCollection(settings).Build()))
            .AddSingleton(new AiOptions { DataFolder = place, MaxCallsInFlight = calls })
            .AddVitae(storage ?? new StorageOptions { DatabasePath = Path.Combine(place, "vitae.db") })
            .BuildServiceProvider();
        return new BenchHouse(rooms, place);
    }

    public T Get<T>()
        where T : notnull => services.GetRequiredService<T>();

    /// <summary>From a posting's file and a CV's file to a finished resume, as <c>vitae tailor</c> goes; the session's id.</summary>
    public async Task<string> TailorAsync(string posting, CancellationToken ct)
    {
        var session = await PrepareAsync(posting, ct);
        await GenerateAsync(session, isAnew: false, ct);
        return session;
    }

    /// <summary>Steps 1 to 3, posting and profile side by side.</summary>
    public Task<string> PrepareAsync(string posting, CancellationToken ct) => PrepareAsync(posting, candidate: 0, ct);

    /// <summary>The same for one of many candidates, each with a line of their own.</summary>
    public async Task<string> PrepareAsync(string posting, int candidate, CancellationToken ct)
    {
        using var person = Be(candidate);
        var config = new GenerationConfig { Model = Model, WordLimit = WordLimit };
        byte[] own = candidate == 0 ? [] : Encoding.UTF8.GetBytes($"\nMember {candidate} of the reading circle.\n");
        var cv = new DocumentFile("cv.md", (byte[])[.. await ReadAsync("cv.md", ct), .. own]);
        var start = Get<TailorStart>();
        var session = await start.OpenAsync(id => Get<DocumentStep>().AddAsync(id, [cv], kind: null, ct), config, ct);
        var source = new JobSource(posting, await ReadAsync(posting, ct));
        await start.ReadAsync(session, source, config, progress: null, ct);
        return session;
    }

    /// <summary>Many candidates are many people: one person who asks a model the same twice at once waits for the first answer.</summary>
    public static IDisposable Be(int candidate) =>
        CurrentOwner.Enter(candidate == 0 ? Session.LocalOwner : $"candidate {candidate}");

    /// <summary>Step 4; anew = a new version, all four stages asked.</summary>
    public Task<GenerationResult> GenerateAsync(string session, bool isAnew, CancellationToken ct) =>
        Get<GenerationStep>().RunAsync(session, new GenerationRequest { ForceRegenerate = isAnew }, ct);

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    private static Task<byte[]> ReadAsync(string name, CancellationToken ct) =>
        File.ReadAllBytesAsync(Path.Combine(Data, name), ct);
}
