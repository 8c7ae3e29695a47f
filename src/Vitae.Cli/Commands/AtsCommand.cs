using System.CommandLine;
using Vitae.Export;
using Vitae.Generation;

namespace Vitae.Cli;

internal static class AtsCommand
{
    public static Command Create()
    {
        var session = new Argument<string>("session") { Description = "Session id" };
        var version = new Option<int?>("--version-number") { Description = "Version (default: the newest)" };
        return new Command("ats", "Write PDF and DOCX, read them back as a tracking system would, and report")
        {
            session,
            version,
        }.Does(
            async (run, ct) =>
            {
                var resume = await run.Get<ResumeVersions>().GetAsync(run.Value(session)!, run.Value(version), ct);
                var folder = Directory.CreateTempSubdirectory("vitae-ats-");
                try
                {
                    return await CheckAsync(run, resume, folder.FullName, ct);
                }
                finally
                {
                    folder.Delete(recursive: true);
                }
            }
        );
    }

    private static async Task<object> CheckAsync(
        CliRun run,
        GenerationResult resume,
        string folder,
        CancellationToken ct
    )
    {
        var toExport = await Exporting.ToExportAsync(run, resume, ct);
        var files = await run.Get<ResumeExports>()
            .ExportAsync(toExport, ["pdf", "docx"], folder, ResumeFileName.Of(resume.Content), ct);
        return new
        {
            Status = "success",
            resume.SessionId,
            resume.Version,
            ReadBack = await run.Get<AtsCheck>().CheckAsync(toExport, files, ct),
            NotWritten = files
                .Where(f => f.Problem is not null)
                .Select(f => new
                {
                    f.Format,
                    f.Problem!.Message,
                    f.Problem.Hint,
                }),
            ModelOpinion = resume.Ats,
        };
    }
}
