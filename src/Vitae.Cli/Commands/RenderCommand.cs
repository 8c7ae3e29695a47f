using System.CommandLine;
using Vitae.Export;
using Vitae.Templates;

namespace Vitae.Cli;

/// <summary>A resume that exists already becomes files: no posting, no model, no session.</summary>
internal static class RenderCommand
{
    private static readonly Argument<string> Source = new("file") { Description = "A resume as JSON Resume" };
    private static readonly Option<string> Template = new("--template")
    {
        Description = "Built-in template or path of an HTML file",
        DefaultValueFactory = _ => TemplateCatalog.DefaultName,
    };
    private static readonly Option<Paper> Page = new("--paper") { Description = "A4 or Letter" };
    private static readonly Option<string?> Accent = new("--accent") { Description = "Accent colour, such as #1f4e79" };
    private static readonly Option<string?> Font = new("--font") { Description = "Font family of the page" };
    private static readonly Option<string?> Language = new("--language")
    {
        Description = "Language of the section titles, such as en (default: the text's)",
    };
    private static readonly Option<string> Format = new("--format")
    {
        Description = "Formats, separated by commas, or all",
        DefaultValueFactory = _ => "html",
    };
    private static readonly Option<string> Folder = new("--output", "-o")
    {
        Description = "Folder to write to",
        DefaultValueFactory = _ => ".",
    };

    public static Command Create() =>
        new Command("render", "Print a JSON Resume as HTML, PDF or DOCX, word for word; asks no model")
        {
            Source,
            Template,
            Page,
            Accent,
            Font,
            Language,
            Format,
            Folder,
        }.Does(RunAsync);

    private static async Task<object> RunAsync(CliRun run, CancellationToken ct)
    {
        var path = run.Value(Source)!;
        var file = JsonResumeFile.Read(
            Path.GetFileName(path),
            await InputFile.ReadAsync(path, ct),
            run.Value(Language)
        );
        var look = new TemplateLook
        {
            Paper = run.Value(Page),
            Accent = run.Value(Accent),
            Font = run.Value(Font),
        };
        var template = run.Get<TemplateCatalog>().Open(run.Value(Template)!);
        var resume = file.ToExport(run.Get<TemplateRenderer>(), template, look);
        var formats = Exporting.Split(run.Value(Format));
        return new
        {
            Status = "success",
            Files = await Exporting.ToFolderAsync(
                run,
                resume,
                formats,
                run.Value(Folder)!,
                ResumeFileName.Of(file.Content),
                ct
            ),
            file.Warnings,
        };
    }
}
