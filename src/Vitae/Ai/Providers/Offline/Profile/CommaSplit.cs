namespace Vitae.Ai;

/// <summary>Parts title and organisation at a comma where the two sides differ: "Head of Sales, ACME", not "Smith, Jones &amp; Co".</summary>
internal static class CommaSplit
{
    public static IEnumerable<string> Of(string text, Func<string, int> titleScore)
    {
        if (PlaceNames.IsPlace(SlotPieces.Trim(text)))
        {
            return [text];
        }

        var best = -1;
        var bestScore = 0;
        for (var comma = Next(text, 0); comma > 0; comma = Next(text, comma + 1))
        {
            var (left, right) = (text[..comma], text[(comma + 1)..]);
            var score = Math.Max(Contrast(left, right, titleScore), Contrast(right, left, titleScore));
            if (score > bestScore)
            {
                (best, bestScore) = (comma, score);
            }
        }

        return best > 0 ? [text[..best], text[(best + 1)..]] : [text];
    }

    private static int Next(string text, int from)
    {
        var at = text.AsSpan(from).IndexOfAny(',', '，');
        return at < 0 ? -1 : from + at;
    }

    /// <summary>How clearly one side is a title and the other an organisation; 0 when neither is.</summary>
    private static int Contrast(string title, string organisation, Func<string, int> titleScore)
    {
        var titleLike = titleScore(title) - PieceScores.Organisation(title);
        var organisationLike = PieceScores.Organisation(organisation) - titleScore(organisation);
        return titleLike > 0 && organisationLike >= 0 ? (titleLike * 2) + organisationLike
            : titleLike >= 0 && organisationLike > 0 ? organisationLike
            : 0;
    }
}
