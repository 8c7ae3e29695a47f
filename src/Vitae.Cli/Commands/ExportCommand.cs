using System.CommandLine;
using Vitae.Configuration;
using Vitae.Export;
using Vitae.Generation;
using Vitae.Templates;

namespace Vitae.Cli;

internal static class ExportCommand
{
    public static Command Create()
    {
        var session = new Argument<string>("session") { Description = "Session id" };
        var format = new Option<string>("--format")
        {
            Description = "Formats, separated by commas, or all",
            DefaultValueFactory = _ => "html,json",
        };
        var folder = new Option<string>("--output", "-o")
        {
            Description = "Folder to write to",
            DefaultValueFactory = _ => ".",
        };
        var pages = new Option<int?>("--pages")
        {
            Description = "Most pages, measured on the printed PDF (default: as configured)",
        };
        var version = new Option<int?>("--version-number") { Description = "Version (default: the newest)" };
        return new Command("export", "Write a generated resume as files")
        {
            session,
            format,
            folder,
            pages,
            version,
        }.Does(
            async (run, ct) =>
            {
                var resume = await run.Get<ResumeVersions>().GetAsync(run.Value(session)!, run.Value(version), ct);
                var config = (await run.Get<ConfigurationStep>().LoadAsync(resume.SessionId, ct))!;
                var fitted = (run.Value(pages) ?? config.Pages) is { } most
                    ? await FitAsync(run, resume, config, most, ct)
                    : null;
                if (fitted is not null)
                {
                    resume = resume with { Content = fitted.Content, HtmlContent = fitted.Html };
                }

                var formats = run.Value(format)!
                    .Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
                var name = ResumeFileName.Of(resume.Content);
                return new
                {
                    Status = "success",
                    resume.SessionId,
                    resume.Version,
                    Files = await Exporting.ToFolderAsync(run, resume, formats, run.Value(folder)!, name, ct),
                    fitted?.Pages,
                    fitted?.Trimmed,
                };
            }
        );
    }

    private static async Task<FittedResume> FitAsync(
        CliRun run,
        GenerationResult resume,
        GenerationConfig config,
        int pages,
        CancellationToken ct
    )
    {
        if (pages < 1)
        {
            throw new VitaeException(ErrorCodes.InvalidInput, $"{pages} pages are too few.", "Use 1 or more.");
        }

        var template = run.Get<TemplateCatalog>().Open(config.Template);
        var fitted = await run.Get<PageFit>()
            .FitAsync(resume.Content, resume.Match.Relevance, template, config.ToLook(), pages, ct);
        foreach (var text in fitted.Trimmed)
        {
            await CliRun.Messages.WriteLineAsync($"Left out to keep {pages} page(s): {text.Text}");
        }

        return fitted;
    }
}
