using Vitae.Generation;

namespace Vitae.Review;

/// <summary>Lays a version out: every line with its change, then what was left out, nothing silent.</summary>
internal sealed class ReviewItems
{
    private readonly ReviewDesk desk;
    private readonly FactIndex facts;
    private readonly FactOrder order;
    private readonly ChangeReasons reasons;
    private readonly Dictionary<string, IReadOnlyList<EvidenceFact>> evidence;
    private readonly EvidenceQuotes quotes;

    private ReviewItems(ReviewDesk desk)
    {
        this.desk = desk;
        facts = new FactIndex(desk.Profile);
        order = new FactOrder(desk.Profile);
        reasons = new ChangeReasons(desk, facts);
        quotes = new EvidenceQuotes(desk.Profile, desk.Input.Documents);
        evidence = EvidenceList
            .Of(desk.Content, desk.Profile, desk.Input.Documents)
            .ToDictionary(r => r.Path, r => r.Facts, StringComparer.Ordinal);
    }

    public static IReadOnlyList<ReviewItem> Of(ReviewDesk desk)
    {
        var items = new ReviewItems(desk);
        return
        [
            .. items.Lines("summary", null, desk.Content.Summary),
            .. ContentLines.EntrySections.SelectMany(s =>
                ContentLines.Entries(desk.Content, s).SelectMany(e => items.Lines(s, e, e.Bullets))
            ),
            .. items.Lines("achievements", null, desk.Content.Achievements),
            .. desk.Resume.Changes.Where(c => c.Text is null && c.Original is not null).Select(items.LeftOut),
        ];
    }

    private IEnumerable<ReviewItem> Lines(string section, ResumeEntry? entry, IReadOnlyList<Claim> lines)
    {
        var moves = order.Moves(lines);
        return lines.Select(
            (claim, i) => Line(new LinePlace(section, entry?.Id, i), entry, claim, moves.GetValueOrDefault(i))
        );
    }

    private ReviewItem Line(LinePlace place, ResumeEntry? entry, Claim claim, int movedFrom)
    {
        var stored = desk.Resume.Changes.FirstOrDefault(c => c.Text == claim.Text);
        var kind = KindOf(claim, stored, movedFrom > 0);
        var item = new ReviewItem
        {
            At = place.ToString(),
            Section = place.Section,
            EntryId = place.EntryId,
            Entry = entry is null ? null : Name(entry),
            Change = kind,
            Text = claim.Text,
            Original = OwnWords(claim),
            Refused = stored?.Kind is ChangeKind.Repaired or ChangeKind.Restored ? stored.Original : null,
            MovedFrom = movedFrom > 0 ? movedFrom : null,
            MovedTo = movedFrom > 0 ? place.Index + 1 : null,
            IsOwn = claim.Verdict == ClaimVerdict.Own,
            Warnings =
                claim.Verdict == ClaimVerdict.Own ? ClaimGate.Check(claim.Text, place.EntryId, desk.Sources) : [],
            Evidence = evidence.GetValueOrDefault(place.ToString()) ?? [],
        };
        return Decided(item with { Reason = kind is null ? null : reasons.Of(item, claim, stored) });
    }

    private static ChangeKind? KindOf(Claim claim, ResumeChange? stored, bool isMoved) =>
        claim.Verdict == ClaimVerdict.Own ? ChangeKind.Edited
        : stored is not null ? stored.Kind
        : isMoved ? ChangeKind.Moved
        : null;

    private ReviewItem LeftOut(ResumeChange change)
    {
        var entry = change.Evidence.Select(facts.EntryOf).FirstOrDefault(e => e is not null);
        return Decided(
            new ReviewItem
            {
                At = change.Evidence is [var fact, ..] && facts.Knows(fact) ? fact : null,
                Section = SectionOf(entry, change),
                EntryId = entry?.Id,
                Entry = entry?.SlotText(),
                Change = change.Kind,
                Original = change.Kind == ChangeKind.Removed ? null : change.Original,
                Refused = change.Kind == ChangeKind.Removed ? change.Original : null,
                Reason = change.Reason,
                Evidence = quotes.Of(change.Evidence),
            }
        );
    }

    private string SectionOf(ProfileEntry? entry, ResumeChange change)
    {
        var profile = desk.Profile;
        return entry is null
                ? (
                    change.Path.Contains("achievement", StringComparison.Ordinal) || IsHonour(change)
                        ? "achievements"
                        : "summary"
                )
            : profile.Experiences.Contains(entry) ? "experiences"
            : profile.Education.Contains(entry) ? "education"
            : profile.Projects.Contains(entry) ? "projects"
            : "certifications";
    }

    private bool IsHonour(ResumeChange change) =>
        desk.Profile.Achievements.Any(f => change.Evidence.Contains(f.Id, StringComparer.Ordinal));

    private ReviewItem Decided(ReviewItem item) => item with { IsAccepted = desk.Accepted.Contains(item.Key) };

    /// <summary>The sentences it cites, in the candidate's words.</summary>
    private string? OwnWords(Claim claim)
    {
        var words = claim.Evidence.Select(facts.TextOf).OfType<string>().Take(3).ToList();
        return words.Count == 0 ? null : string.Join(" · ", words);
    }

    private static string Name(ResumeEntry entry) =>
        string.Join(", ", new[] { entry.Title, entry.Organisation }.Where(s => !string.IsNullOrEmpty(s)));
}
