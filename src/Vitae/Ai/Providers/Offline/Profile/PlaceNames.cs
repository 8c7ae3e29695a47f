namespace Vitae.Ai;

/// <summary>Tells locations: "Princeton, NJ", "33000 Bordeaux", "London, UK", "remote".</summary>
internal static class PlaceNames
{
    public static bool IsPlace(string text)
    {
        var parts = text.Split(
            [',', '/', '(', ')'],
            StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries
        );
        if (parts.Length is 0 or > 4 || parts.Any(p => p.Count(c => c == ' ') > 3))
        {
            return false;
        }

        return parts.Length == 1
            ? KindOf(parts[0]) is not null and not "code"
            : EndsPlace(parts) && parts.All(p => KindOf(p) is not null || LooksLikeName(p));
    }

    /// <summary>Where a location begins that ends the text: "ACME Inc. Seoul, S. Korea" → 10; -1 when none does.</summary>
    public static int StartOfTrailingPlace(string text)
    {
        var best = -1;
        for (var i = text.Length - 1; i > 0; i--)
        {
            var isBreak = text[i - 1] is ' ' && (text[i] is not ' ' && char.IsUpper(text[i]));
            var afterComma = isBreak && i > 1 && text[i - 2] == ',';
            if (isBreak && text.Length - i < 50 && IsTrailingPlace(text[i..], afterComma))
            {
                best = i;
            }
        }

        return best;
    }

    // After a comma the pieces may be unknown names; in running text each must be a known place.
    private static bool IsTrailingPlace(string tail, bool afterComma)
    {
        var parts = tail.Split(',', StringSplitOptions.TrimEntries);
        var isSure = parts.Length > 1 || afterComma;
        return isSure
            && KindOf(parts[^1]) is not null
            && (afterComma ? IsPlace(tail) : parts.All(p => KindOf(p) is not null and not "code"));
    }

    // A country or state vouches for an unknown town before it; "ACME, Bristol" is a company in a town.
    private static bool EndsPlace(string[] parts) =>
        parts.Skip(1).Any(p => KindOf(p) is "country" or "state" or "code") || parts.All(p => KindOf(p) is not null);

    private static string? KindOf(string part)
    {
        var name = part.Trim('.', ' ');
        if (Lexicon.Places.KindOf(name) is { } kind)
        {
            return kind;
        }

        if (name.Length == 2 && name.All(char.IsAsciiLetterUpper))
        {
            return "code";
        }

        // A postal code before the town.
        var space = name.IndexOf(' ', StringComparison.Ordinal);
        return space is 4 or 5 or 7 && name[..space].Count(char.IsAsciiDigit) >= 4 ? "city" : null;
    }

    private static bool LooksLikeName(string part) =>
        part.Length > 1
        && char.IsUpper(part[0])
        && !part.Any(char.IsDigit)
        && PieceScores.Role(part) == 0
        && PieceScores.Organisation(part) < 2;
}
