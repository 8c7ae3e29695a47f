using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Vitae.Ai;
using Vitae.Configuration;
using Vitae.Documents;
using Vitae.Generation;
using Vitae.Jobs;
using Vitae.Storage;

namespace Vitae.Web.Tests;

/// <summary>One application led to its resume by the core, made once; tests that only need a resume start from a copy.</summary>
public static class SampleDatabase
{
    private static readonly Lazy<Task<(string File, string Id)>> Made = new(MakeAsync);

    /// <summary>A database file of one's own and the application in it.</summary>
    public static async Task<(string File, string Id)> CopyAsync()
    {
        var (file, id) = await Made.Value;
        var copy = Path.Combine(Directory.CreateTempSubdirectory("vitae-web").FullName, "vitae.db");
        File.Copy(file, copy);
        return (copy, id);
    }

    private static async Task<(string File, string Id)> MakeAsync()
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory("vitae-web").FullName, "vitae.db");
        var ct = TestContext.Current.CancellationToken;
        await using var house = new ServiceCollection()
            .AddVitae(new StorageOptions { DatabasePath = file })
            .BuildServiceProvider();
        var posting = new JobSource("posting.html", await File.ReadAllBytesAsync(Walk.Sample("posting.html"), ct));
        var asking = new AiRun { Models = ["offline"] };
        var job = await house.GetRequiredService<JobStep>().SubmitAsync(null, posting, null, asking, ct);
        var documents = new List<DocumentFile>();
        foreach (var name in new[] { "cv.docx", "cover-letter.docx", "certificate.pdf" })
        {
            documents.Add(new DocumentFile(name, await File.ReadAllBytesAsync(Walk.Sample(name), ct)));
        }

        await house.GetRequiredService<DocumentStep>().AddAsync(job.SessionId, documents, kind: null, ct);
        await house
            .GetRequiredService<ConfigurationStep>()
            .SaveAsync(job.SessionId, new GenerationConfig { Model = "offline" }, ct);
        await house.GetRequiredService<GenerationStep>().RunAsync(job.SessionId, new GenerationRequest(), ct);
        // What is still in the log must be in the file before it is copied.
        SqliteConnection.ClearAllPools();
        return (file, job.SessionId);
    }
}
