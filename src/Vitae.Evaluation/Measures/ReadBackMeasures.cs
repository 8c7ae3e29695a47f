using Vitae.Export;
using Vitae.Generation;

namespace Vitae.Evaluation;

/// <summary>Writes the files an ATS is given and reads them back.</summary>
internal sealed class ReadBackMeasures(ResumeExports exports, AtsCheck check)
{
    public async Task<IReadOnlyList<KeyValuePair<string, double?>>> OfAsync(
        GenerationResult result,
        IReadOnlyList<string> formats,
        CancellationToken ct
    )
    {
        var folder = Directory.CreateTempSubdirectory("vitae-eval-");
        try
        {
            var resume = new ResumeToExport { Content = result.Content, Html = result.HtmlContent };
            var files = await exports.ExportAsync(resume, formats, folder.FullName, "resume", ct);
            var reports = await check.CheckAsync(resume, files, ct);
            var orders = reports.SelectMany(r => r.TokenOrder.Values).ToList();
            return
            [
                // The worst of all readers counts: nobody knows which one an employer has.
                new("ats_read_back", orders.Count == 0 ? null : orders.Min() / 100),
                new("ats_rules_passed", Share.Of(reports.Sum(r => r.RulesPassed), reports.Sum(r => r.RulesChecked))),
            ];
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
