namespace Vitae.Generation;

/// <summary>
/// What a result rests on and how good it is, each found out when first asked for: whoever only saves a version, as a worker
/// does, pays for none of it.
/// </summary>
internal sealed class ResultExplanation(ResumeContent content, MatchAnalysis match, ClaimSources sources)
{
    private readonly Lazy<IReadOnlyList<EvidenceRow>> evidence = new(() =>
        EvidenceList.Of(content, sources.Profile, sources.Documents)
    );
    private readonly Lazy<MatchComparison?> comparison = new(() => MatchComparison.Of(content, sources, match));
    private readonly Lazy<ResumeMetrics> metrics = new(() => MetricsReader.Measure(content, sources));

    public IReadOnlyList<EvidenceRow> Evidence => evidence.Value;
    public MatchComparison? MatchComparison => comparison.Value;
    public ResumeMetrics Metrics => metrics.Value;
}
