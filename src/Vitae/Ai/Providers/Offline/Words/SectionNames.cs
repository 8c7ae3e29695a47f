namespace Vitae.Ai;

/// <summary>Recognises the headings of a CV's sections: "SELECTED HONORS &amp; AWARDS" is a heading of honours.</summary>
internal static class SectionNames
{
    private const int LongestHeading = 7;
    private static readonly HashSet<string> Connectors = new(StringComparer.Ordinal)
    {
        "and",
        "und",
        "et",
        "y",
        "e",
        "the",
        "of",
        "de",
        "des",
        "du",
        "in",
    };

    private static readonly Lazy<WordTable> Table = new(() => WordTable.Load("sections", Normalise));

    /// <summary>The section's kind, such as <c>experience</c>; null when the text is no known heading.</summary>
    public static string? KindOf(string heading)
    {
        return KindOfNormalised(Normalise(heading))
            ?? KindOfNormalised(Normalise(PlainWords.JoinSpacedCapitals(heading)));
    }

    private static string? KindOfNormalised(string text)
    {
        if (Table.Value.KindOfFolded(text) is { } whole)
        {
            return whole == "modifier" ? null : whole;
        }

        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length > LongestHeading)
        {
            return null;
        }

        var found = Table.Value.FindIn(words).ToList();
        var covered = found.Sum(f => f.Phrase.Count(c => c == ' ') + 1);
        return covered == words.Length ? found.Find(f => f.Kind != "modifier").Kind : null;
    }

    private static string Normalise(string text) =>
        string.Join(' ', PlainWords.Words(text).Where(w => !Connectors.Contains(w)));
}
