using Vitae.Documents;
using Vitae.Jobs;
using Vitae.Reading;

namespace Vitae.Generation;

/// <summary>
/// Finds what shows a requirement, in the documents and in the resume: its searchable names, else its words; a model's judgement
/// counts only through evidence that exists.
/// </summary>
internal sealed class RequirementCoverage(ClaimSources sources, MatchAnalysis? match)
{
    private const double MetShare = 0.6;
    private const double PartShare = 0.35;
    private readonly EvidenceIndex index = sources.Index;
    private IReadOnlyList<EvidenceItem>? known;

    /// <summary>In everything the candidate handed in.</summary>
    public CoveredRequirement InDocuments(JobRequirement requirement) => Cover(requirement, Known());

    /// <summary>In the CV alone: what the candidate would have sent without us.</summary>
    public CoveredRequirement InCv(JobRequirement requirement)
    {
        var others = sources
            .Documents.Where(d => d.Kind != DocumentKind.Cv)
            .Select(d => d.Id)
            .ToHashSet(StringComparer.Ordinal);
        var hasNoCv = others.Count == sources.Documents.Count;
        return Cover(
            requirement,
            Known().Where(i => hasNoCv || !index.BlocksOf(i.Id).All(b => others.Contains(b.Split('.')[0])))
        );
    }

    /// <summary>In the finished resume, by what its claims say and what they rest on.</summary>
    public IReadOnlyList<CoveredRequirement> InResume(IReadOnlyList<JobRequirement> requirements, ResumeContent content)
    {
        var shown = EvidenceList.Of(content, index.Profile, sources.Documents);
        var ids = shown.SelectMany(r => r.Facts).Select(f => f.Id).ToHashSet(StringComparer.Ordinal);
        var texts = shown
            .Select(r => new EvidenceItem(r.Path, null, true, sources.Readings.Of(r.Claim, content.Language)))
            .ToList();
        return [.. requirements.Select(r => Cover(r, texts, ids))];
    }

    public bool HasTerm(WantedTerm term) => Known().Any(i => i.Features.Terms.Contains(term));

    private IReadOnlyList<EvidenceItem> Known() =>
        known ??= [.. index.Everything.Where(i => index.Find(i.Id) is not null)];

    private CoveredRequirement Cover(JobRequirement requirement, IEnumerable<EvidenceItem> texts)
    {
        var items = texts.ToList();
        return Cover(requirement, items, items.Select(i => i.Id).ToHashSet(StringComparer.Ordinal));
    }

    private CoveredRequirement Cover(JobRequirement requirement, IReadOnlyList<EvidenceItem> texts, HashSet<string> ids)
    {
        var own = requirement.Terms.Count > 0 ? ByTerms(requirement, texts) : ByWords(requirement, texts);
        var judged = match?.Requirements.FirstOrDefault(m => m.Id == requirement.Id);
        var shown = judged?.Evidence.Where(ids.Contains).ToList() ?? [];
        return shown.Count > 0 && judged!.Status < own.Status
            ? new CoveredRequirement(requirement.Id, requirement.Importance, judged.Status, shown)
            : own;
    }

    private static CoveredRequirement ByTerms(JobRequirement requirement, IReadOnlyList<EvidenceItem> texts)
    {
        var found = requirement
            .Terms.Select(t => new WantedTerm(t))
            .Select(t => texts.FirstOrDefault(i => i.Features.Terms.Contains(t))?.Id)
            .OfType<string>()
            .ToList();
        var status =
            found.Count == requirement.Terms.Count ? RequirementStatus.Met
            : found.Count > 0 ? RequirementStatus.Partly
            : RequirementStatus.Not;
        return new CoveredRequirement(
            requirement.Id,
            requirement.Importance,
            status,
            [.. found.Distinct(StringComparer.Ordinal)]
        );
    }

    private CoveredRequirement ByWords(JobRequirement requirement, IReadOnlyList<EvidenceItem> texts)
    {
        var wanted = sources.Readings.Of(requirement.Text, sources.Job!.Language).Content.Telling;
        var best = texts.Select(i => (i.Id, Share: Share(wanted, i))).OrderByDescending(p => p.Share).FirstOrDefault();
        var status =
            best.Share >= MetShare ? RequirementStatus.Met
            : best.Share >= PartShare ? RequirementStatus.Partly
            : RequirementStatus.Not;
        IReadOnlyList<string> evidence = status == RequirementStatus.Not ? [] : [best.Id];
        return new CoveredRequirement(requirement.Id, requirement.Importance, status, evidence);
    }

    private static double Share(IReadOnlyList<string> wanted, EvidenceItem item) =>
        wanted.Count == 0 ? 0 : (double)wanted.Count(item.Features.Content.All.Contains) / wanted.Count;
}
