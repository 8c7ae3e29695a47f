namespace Vitae.Generation;

/// <summary>Measures a finished resume against documents, posting and profile.</summary>
public static class MetricsReader
{
    public static ResumeMetrics Measure(ResumeContent content, ClaimSources sources)
    {
        var resume = ResumeText.Body(content);
        var own = string.Join('\n', sources.Documents.SelectMany(d => d.Blocks).Select(b => b.Text));
        var posting = PostingText(sources);
        var rows = EvidenceList.Of(content, sources.Profile, sources.Documents);
        var shown = rows.SelectMany(r => r.Facts).Select(f => f.Id).ToHashSet(StringComparer.Ordinal);
        var facts = Facts(sources.Profile).Select(f => f.Id).ToList();
        return new ResumeMetrics
        {
            ContentPreservation = TextSimilarity.Between(resume, own),
            JobAlignment = TextSimilarity.Between(resume, posting),
            JobMatch = TextSimilarity.Between(own, posting),
            UnsupportedClaimRate = UnsupportedRate(content, sources),
            NumberPreservation = Numbers(rows, sources),
            FactRecall = facts.Count == 0 ? null : Math.Round((double)facts.Count(shown.Contains) / facts.Count, 3),
            FactsDropped = [.. facts.Where(f => !shown.Contains(f))],
        };
    }

    private static string PostingText(ClaimSources sources) =>
        sources.Job is not { } job
            ? ""
            : string.Join('\n', job.Requirements.Select(r => r.Text).Concat(job.Responsibilities).Prepend(job.Title));

    private static IEnumerable<Fact> Facts(CandidateProfile profile) =>
        profile.Summary.Concat(profile.AllEntries().SelectMany(e => e.Facts)).Concat(profile.Achievements);

    /// <summary>The finished text through the gate's rules once more.</summary>
    private static double UnsupportedRate(ResumeContent content, ClaimSources sources)
    {
        var check = new ClaimCheck(sources);
        var slots = DraftSlot.Of(content).ToList();
        return slots.Count == 0 ? 0 : Math.Round((double)slots.Count(s => !check.IsSupported(s)) / slots.Count, 3);
    }

    private static double? Numbers(IReadOnlyList<EvidenceRow> rows, ClaimSources sources)
    {
        var known = sources
            .Documents.SelectMany(d => d.Blocks.SelectMany(b => sources.Readings.Of(b.Text, d.Language).Numbers))
            .SelectMany(n => n.Values)
            .ToHashSet();
        var said = rows.SelectMany(r => sources.Readings.Of(r.Claim, sources.Language).Numbers)
            .Where(n => !n.IsHidden)
            .ToList();
        return said.Count == 0
            ? null
            : Math.Round((double)said.Count(n => n.Values.Any(known.Contains)) / said.Count, 3);
    }
}
