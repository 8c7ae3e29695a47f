using Vitae.Jobs;
using Vitae.Reading;

namespace Vitae.Generation;

/// <summary>How often a resume says each searchable term of a posting: counted by code, because models miscount.</summary>
internal static class KeywordCounts
{
    public static IReadOnlyList<KeywordCoverage> Of(JobRequirements job, ResumeContent content)
    {
        var lines = ResumeText
            .Body(content)
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => new TermText(line, content.Language))
            .ToList();
        return
        [
            .. job
                .Requirements.SelectMany(r => r.Terms)
                .Distinct(StringComparer.OrdinalIgnoreCase)
                .Select(term => new WantedTerm(term))
                .Select(term => new KeywordCoverage(term.Spelling, lines.Sum(line => line.Count(term)))),
        ];
    }
}
