using Vitae.Ai;
using Vitae.Configuration;
using Vitae.Jobs;

namespace Vitae.Cli;

/// <summary>A session made from the samples that ship with the program: steps 1 to 3 of <c>generate --test</c>.</summary>
internal static class SampleRun
{
    public static readonly string DefaultFolder = Path.Combine("out", "test");

    // cv.pdf holds the same facts as cv.docx: one of them is enough.
    private static readonly string[] Documents = ["cv.docx", "cover-letter.docx", "certificate.pdf"];

    private static string Samples => Path.Combine(AppContext.BaseDirectory, "samples");

    /// <summary>The new session's id, in a fresh database inside <paramref name="folder"/>.</summary>
    public static async Task<string> PrepareAsync(CliRun run, string folder, CancellationToken ct)
    {
        Directory.CreateDirectory(folder);
        run.DatabasePath = Path.Combine(folder, "vitae-test.db");
        foreach (var old in new[] { "", "-wal", "-shm" })
        {
            File.Delete(run.DatabasePath + old);
        }

        var posting = new JobSource("posting.html", await Sample("posting.html", ct));
        var analysis = new JobSource("analysis.md", await Sample("analysis.md", ct));
        var job = await run.Get<JobStep>()
            .SubmitAsync(
                sessionId: null,
                posting,
                analysis,
                new AiRun { Models = [GenerationConfig.ForTest.Model] },
                ct
            );
        var documents = Documents.Select(name => Path.Combine(Samples, name)).ToList();
        await DocumentsCommand.AddAsync(run, job.SessionId, documents, kind: null, ct);
        await run.Get<ConfigurationStep>().SaveAsync(job.SessionId, GenerationConfig.ForTest, ct);
        await CliRun.Messages.WriteLineAsync($"Session: {job.SessionId} in {run.DatabasePath}");
        return job.SessionId;
    }

    private static Task<byte[]> Sample(string name, CancellationToken ct) =>
        InputFile.ReadAsync(Path.Combine(Samples, name), ct);
}
