namespace Vitae.Ai;

/// <summary>Which piece of an entry's head is the title, the organisation and the place.</summary>
internal sealed record EntrySlots
{
    public SlotPiece? Title { get; init; }

    public SlotPiece? Organisation { get; init; }

    public SlotPiece? Location { get; init; }

    public IEnumerable<CvLine> Lines => new[] { Title, Organisation, Location }.OfType<SlotPiece>().Select(p => p.Line);

    /// <param name="head">The entry's head lines.</param>
    /// <param name="titleScore">How much a text looks like a title here: a role, or a degree.</param>
    /// <param name="organisationFirst">The order in this document where words do not tell.</param>
    public static EntrySlots Read(IReadOnlyList<CvLine> head, Func<string, int> titleScore, bool organisationFirst)
    {
        var pieces = SlotPieces.Of(head, titleScore).ToList();
        var location = Take(pieces, pieces.Find(p => p.IsPlace));
        var title = Take(
            pieces,
            pieces.Find(p => p.Label is "role")
                ?? Best(pieces, p => titleScore(p.Text) - PieceScores.Organisation(p.Text))
        );
        var organisation = Take(
            pieces,
            pieces.Find(p => p.Label is "organisation")
                ?? Best(pieces, p => PieceScores.Organisation(p.Text) - titleScore(p.Text))
        );
        var unknown = pieces.Where(p => p.Label is null && !p.IsPlace && IsName(p.Text)).ToList();
        if (title is null && organisation is null && unknown.Count > 1 && organisationFirst)
        {
            organisation = Take(unknown, unknown[0]);
        }

        title ??= Take(unknown, unknown.FirstOrDefault());
        organisation ??= Take(unknown, unknown.FirstOrDefault());
        location ??= unknown.Find(p =>
            title is not null
            && p.Text.Count(c => c == ' ') < 3
            && (p.Line == (organisation ?? title).Line || p.Line.Dates.Count > 0)
        );
        return new EntrySlots
        {
            Title = title,
            Organisation = organisation,
            Location = location,
        };
    }

    /// <summary>Where only an organisation is named, it stands for the entry.</summary>
    public EntrySlots WithTitle() => Title is null ? this with { Title = Organisation, Organisation = null } : this;

    // A name is short and begins with a capital, a digit or a sign; "details of the work" is a description.
    private static bool IsName(string text) => text.Count(c => c == ' ') < 9 && !char.IsLower(text[0]);

    private static SlotPiece? Best(List<SlotPiece> pieces, Func<SlotPiece, int> score) =>
        pieces
            .Where(p => p.Label is null && !p.IsPlace && score(p) > 0)
            .OrderByDescending(score)
            .ThenByDescending(p => pieces.Exists(other => other != p && IsPartOf(other.Text, p.Text)))
            .FirstOrDefault();

    // "PhD | …, PhD in Physics": the fuller one says both.
    private static bool IsPartOf(string part, string whole) =>
        part.Length < whole.Length && whole.StartsWith(part, StringComparison.OrdinalIgnoreCase);

    private static SlotPiece? Take(List<SlotPiece> pieces, SlotPiece? piece)
    {
        if (piece is not null)
        {
            pieces.Remove(piece);
        }

        return piece;
    }
}
