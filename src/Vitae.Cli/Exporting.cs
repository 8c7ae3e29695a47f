using Vitae.Configuration;
using Vitae.Export;
using Vitae.Generation;
using Vitae.Templates;

namespace Vitae.Cli;

/// <summary>Writes a result's files where the user wants them and says so.</summary>
internal static class Exporting
{
    public static readonly IReadOnlyList<string> Default = ["html", "json"];

    /// <summary>Formats as the user names them; null = the default.</summary>
    public static IReadOnlyList<string> Split(string? formats) =>
        formats?.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? Default;

    public static async Task<IReadOnlyList<ExportedFile>> ToFolderAsync(
        CliRun run,
        GenerationResult resume,
        IReadOnlyList<string> formats,
        string folder,
        string fileName,
        CancellationToken ct
    ) => await ToFolderAsync(run, await ToExportAsync(run, resume, ct), formats, folder, fileName, ct);

    public static async Task<IReadOnlyList<ExportedFile>> ToFolderAsync(
        CliRun run,
        ResumeToExport resume,
        IReadOnlyList<string> formats,
        string folder,
        string fileName,
        CancellationToken ct
    )
    {
        var files = await run.Get<ResumeExports>().ExportAsync(resume, formats, folder, fileName, ct);
        foreach (var file in files)
        {
            await CliRun.Messages.WriteLineAsync(
                file.Problem is null
                    ? $"Written: {file.Path}"
                    : $"Not written: {file.Format}. {file.Problem.Message} {file.Problem.Hint}"
            );
        }

        return files.FirstOrDefault(f => f.Path is not null) is null && files is [{ Problem: { } problem }, ..]
            ? throw problem
            : files;
    }

    public static async Task<ResumeToExport> ToExportAsync(CliRun run, GenerationResult resume, CancellationToken ct)
    {
        var config = await run.Get<ConfigurationStep>().LoadAsync(resume.SessionId, ct);
        return new ResumeToExport
        {
            Look = config?.ToLook() ?? TemplateLook.Default,
            Content = resume.Content,
            Html = resume.HtmlContent,
            Result = resume,
        };
    }
}
