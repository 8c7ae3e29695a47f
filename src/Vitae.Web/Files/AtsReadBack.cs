using Vitae.Export;

namespace Vitae.Web;

/// <summary>Writes PDF and DOCX into a folder that is gone afterwards, and reads them back.</summary>
internal sealed class AtsReadBack(VersionFiles files, ResumeExports exports, AtsCheck check)
{
    public async Task<IReadOnlyList<AtsFileReport>> CheckAsync(string id, int version, CancellationToken ct)
    {
        var resume = await files.OpenAsync(id, version, ct);
        var folder = Directory.CreateTempSubdirectory("vitae-ats-");
        try
        {
            var name = ResumeFileName.Of(resume.Content);
            var written = await exports.ExportAsync(resume, ["pdf", "docx"], folder.FullName, name, ct);
            return written.FirstOrDefault(f => f.Problem is not null)?.Problem is { } problem
                ? throw problem
                : await check.CheckAsync(resume, written, ct);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
