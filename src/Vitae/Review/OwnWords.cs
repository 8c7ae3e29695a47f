using Vitae.Generation;

namespace Vitae.Review;

/// <summary>The candidate writes a line themself: it stands as it is, marked as their own claim.</summary>
internal static class OwnWords
{
    public const int LongestText = 1200;

    public static ResumeContent Apply(ReviewDesk desk, string at, string? text)
    {
        var place = desk.PlaceOf(at);
        var words = PlainText.OneLine(text ?? "");
        if (words.Length == 0)
        {
            throw ReviewErrors.NoText("The new text");
        }

        if (words.Length > LongestText)
        {
            throw ReviewErrors.TooLong("The new text", LongestText);
        }

        // Still keyed to the facts of the line before: evidence shows what it grew from.
        var before = ContentLines.Of(desk.Content, place)[place.Index];
        return desk.Replace(place, [before with { Text = words, Verdict = ClaimVerdict.Own }]);
    }
}
