using Vitae.Generation;

namespace Vitae.Review;

/// <summary>Undoes one change: the candidate's own words, own order, or a left-out fact put back.</summary>
internal static class Rejection
{
    public static ResumeContent Apply(ReviewDesk desk, string at)
    {
        if (LinePlace.Parse(at) is null)
        {
            return PutBack.Apply(desk, at);
        }

        var place = desk.PlaceOf(at);
        var item = desk.Items.First(i => i.At == at);
        return item.Change switch
        {
            null or ChangeKind.Restored when item.MovedFrom is null => throw ReviewErrors.AlreadyOwnWords(at),
            null or ChangeKind.Restored or ChangeKind.Moved => InOwnOrder(desk, place),
            _ => desk.Replace(place, InOwnWords(desk, place)),
        };
    }

    /// <summary>Every sentence the line cites and no line beside it shows; none for a line that rests on no sentence.</summary>
    private static List<Claim> InOwnWords(ReviewDesk desk, LinePlace place)
    {
        var lines = ContentLines.Of(desk.Content, place);
        var restoration = new Restoration(new ClaimCheck(desk.Sources));
        restoration.MarkShown([.. lines.Where((_, i) => i != place.Index)]);
        var kind = place switch
        {
            { EntryId: not null } => ClaimKind.Bullet,
            { Section: "summary" } => ClaimKind.Summary,
            _ => ClaimKind.Achievement,
        };
        var own = restoration.Take(new DraftSlot(place.ToString(), kind, place.EntryId, lines[place.Index]));
        return [.. own.Select(c => c with { Verdict = ClaimVerdict.Supported })];
    }

    private static ResumeContent InOwnOrder(ReviewDesk desk, LinePlace place)
    {
        var order = new FactOrder(desk.Profile);
        var lines = ContentLines.Of(desk.Content, place).ToList();
        var line = lines[place.Index];
        lines.RemoveAt(place.Index);
        var later = lines.FindIndex(c => order.RankOf(c) > order.RankOf(line));
        lines.Insert(later < 0 ? lines.Count : later, line);
        return ContentLines.With(desk.Content, place, lines);
    }
}
