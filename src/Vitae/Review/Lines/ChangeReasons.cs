using Vitae.Generation;
using Vitae.Jobs;
using Vitae.Reading;

namespace Vitae.Review;

/// <summary>Why a line differs, told from what is known: the gate's findings, the posting's words, the requirements it shows.</summary>
internal sealed class ChangeReasons(ReviewDesk desk, FactIndex facts)
{
    private readonly JobRequirements job = desk.Input.Job;

    public string Of(ReviewItem item, Claim claim, ResumeChange? stored) =>
        item.Change switch
        {
            ChangeKind.Edited => "your own words",
            ChangeKind.Moved => Showing(claim) ?? "ordered by what the posting asks for",
            _ when stored?.Reason is { Length: > 0 } reason => reason,
            ChangeKind.Shortened => "a part of what you wrote; the rest says less for this job",
            _ => NewTerms(claim) ?? Showing(claim) ?? Length(claim) ?? "worded for this job",
        };

    private string? NewTerms(Claim claim)
    {
        var own = string.Join(' ', claim.Evidence.Select(facts.TextOf));
        var added = job
            .Requirements.SelectMany(r => r.Terms)
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .Where(t => Says(claim.Text, t) && !Says(own, t))
            .Take(3)
            .ToList();
        return added.Count == 0 ? null : $"uses the posting's word for the same thing: {string.Join(", ", added)}";
    }

    /// <summary>The requirement of the posting it is evidence for.</summary>
    private string? Showing(Claim claim)
    {
        var shown = desk.Resume.Match.Requirements.FirstOrDefault(m =>
            m.Evidence.Intersect(claim.Evidence, StringComparer.Ordinal).Any()
        );
        var requirement = job.Requirements.FirstOrDefault(r => r.Id == shown?.Id);
        return requirement is null ? null : $"shows what the posting asks for: \"{requirement.Text}\"";
    }

    private string? Length(Claim claim)
    {
        var own = claim.Evidence.Select(facts.TextOf).OfType<string>().FirstOrDefault();
        var saved = own is null ? 0 : PlainText.CountWords(own) - PlainText.CountWords(claim.Text);
        return saved > 0 ? $"{saved} words shorter" : null;
    }

    private bool Says(string text, string term) => TermMatcher.Contains(text, term, desk.Content.Language);
}
