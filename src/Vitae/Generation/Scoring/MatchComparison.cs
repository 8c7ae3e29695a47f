using Vitae.Reading;

namespace Vitae.Generation;

/// <summary>The match before (the candidate's own CV) and after (the tailored resume), by the same measure.</summary>
public sealed record MatchComparison
{
    /// <summary>More often than this in one resume, a term is stuffing.</summary>
    private const int MostMentions = 5;

    public required MatchScore Before { get; init; }
    public required MatchScore After { get; init; }

    /// <summary>Must-haves met after, less those met before.</summary>
    public int Gain => After.MustsMet - Before.MustsMet;

    /// <summary>Terms of the posting the resume repeats too often, or says without evidence.</summary>
    public required IReadOnlyList<StuffedTerm> Stuffed { get; init; }

    /// <summary>Null without a posting.</summary>
    public static MatchComparison? Of(ResumeContent content, ClaimSources sources, MatchAnalysis? match)
    {
        if (sources.Job is not { } job)
        {
            return null;
        }

        var coverage = new RequirementCoverage(sources, match);
        return new MatchComparison
        {
            Before = MatchScore.Of([.. job.Requirements.Select(coverage.InCv)]),
            After = MatchScore.Of(coverage.InResume(job.Requirements, content)),
            Stuffed = Stuffing(content, sources, coverage),
        };
    }

    private static List<StuffedTerm> Stuffing(ResumeContent content, ClaimSources sources, RequirementCoverage coverage)
    {
        var lines = EvidenceList
            .Of(content, sources.Profile, sources.Documents)
            .Select(r => sources.Readings.Of(r.Claim, content.Language).Terms)
            .ToList();
        var terms = sources.Job!.Requirements.SelectMany(r => r.Terms).Distinct(StringComparer.OrdinalIgnoreCase);
        return
        [
            .. terms
                .Select(t => new WantedTerm(t))
                .Select(t => new StuffedTerm(t.Spelling, lines.Count(line => line.Contains(t)), coverage.HasTerm(t)))
                .Where(t => t.Count > MostMentions || (t.Count > 0 && !t.HasEvidence)),
        ];
    }
}
