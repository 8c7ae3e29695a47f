using Vitae.Configuration;
using Vitae.Export;
using Vitae.Generation;
using Vitae.Templates;

namespace Vitae.Web;

/// <summary>Makes the files of a version in memory: nothing of them is left on disk.</summary>
internal sealed class VersionFiles(
    ResumeVersions versions,
    ConfigurationStep configurations,
    TemplateCatalog templates,
    PageFit fit,
    IEnumerable<IResumeExport> exports
)
{
    private readonly IReadOnlyList<IResumeExport> exports = [.. exports];

    /// <summary>Formats with the end of their files' names, in the order they are offered.</summary>
    public IReadOnlyList<(string Format, string Extension)> Formats =>
        [.. exports.Select(e => (e.Format, e.Extension))];

    /// <summary>The version as the formats need it, cut to the pages chosen in step 3.</summary>
    public async Task<ResumeToExport> OpenAsync(string id, int version, CancellationToken ct)
    {
        var resume = await versions.GetAsync(id, version, ct);
        var config = await configurations.LoadAsync(id, ct);
        var look = config?.ToLook() ?? TemplateLook.Default;
        if (config?.Pages is { } pages)
        {
            var template = templates.Open(config.Template);
            var fitted = await fit.FitAsync(resume.Content, resume.Match.Relevance, template, look, pages, ct);
            resume = resume with { Content = fitted.Content, HtmlContent = fitted.Html };
        }

        return new ResumeToExport
        {
            Look = look,
            Content = resume.Content,
            Html = resume.HtmlContent,
            Result = resume,
        };
    }

    public async Task<(string Name, byte[] Bytes)> MakeAsync(
        string id,
        int version,
        string format,
        CancellationToken ct
    )
    {
        var export =
            exports.FirstOrDefault(e => e.Format == format)
            ?? throw new VitaeException(ErrorCodes.InvalidInput, $"There is no export format '{format}'.");
        var resume = await OpenAsync(id, version, ct);
        return (ResumeFileName.Of(resume.Content) + export.Extension, await export.WriteAsync(resume, ct));
    }
}
