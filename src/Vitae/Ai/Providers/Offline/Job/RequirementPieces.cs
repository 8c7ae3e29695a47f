using System.Text.RegularExpressions;

namespace Vitae.Ai;

/// <summary>Cuts a posting's line into separate things asked for, each with its importance.</summary>
internal static partial class RequirementPieces
{
    private const int MostWords = 20;
    private const int LongestItem = 5;
    private static readonly Lazy<WordTable> Markers = new(() => WordTable.Load("job-markers"));

    /// <param name="text">The line, or what follows its label.</param>
    /// <param name="section">The section's kind decides unless the words say "a plus", "von Vorteil" …</param>
    public static IEnumerable<(string Text, string Importance)> Of(string text, string section)
    {
        foreach (var sentence in text.Split(["<p>", ";"], StringSplitOptions.TrimEntries).SelectMany(Sentences.Of))
        {
            foreach (var (piece, isTail) in SplitList(sentence.Trim()))
            {
                var kinds = MarkerKinds(piece);
                if (piece.Any(char.IsLetter) && !kinds.Contains("never"))
                {
                    var isNice = section == "nice" || isTail || kinds.Contains("nice");
                    yield return (Shorten(piece), isNice ? ParsedRequirement.Nice : ParsedRequirement.Must);
                }
            }
        }
    }

    public static HashSet<string> MarkerKinds(string text) =>
        Markers.Value.FindIn(PlainWords.Words(text)).Select(f => f.Kind).ToHashSet(StringComparer.Ordinal);

    private static IEnumerable<(string Text, bool IsTail)> SplitList(string sentence)
    {
        var tail = TailPattern().Match(sentence);
        return tail is { Success: true, Index: > 0 }
            ?
            [
                .. SplitItems(sentence[..tail.Index]).Select(s => (s, false)),
                (sentence[(tail.Index + 1)..].Trim(), true),
            ]
            : SplitItems(sentence).Select(s => (s, false));
    }

    // A bare list of names is several requirements; "Kafka or RabbitMQ" is one with a choice.
    private static List<string> SplitItems(string sentence)
    {
        var items = SkillItems.Split(sentence).Select(i => i.Trim()).Where(i => i.Length > 0).ToList();
        if (items.Count < 2)
        {
            return items;
        }

        var isChoice = items.Count < 4 && ChoicePattern().IsMatch(items[^1]);
        var isList =
            items.TrueForAll(i => PlainWords.Words(i).Length <= LongestItem)
            && items.Count(i => WantedTerms.In(i).Count > 0) * 2 > items.Count;
        return isList && !isChoice ? items : [sentence];
    }

    private static string Shorten(string text)
    {
        var words = text.Trim(' ', '-', '–', '*').TrimEnd('.', ',').Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', words.Take(MostWords));
    }

    [GeneratedRegex(
        @",\s+(?=(?:gern|gerne|idealerweise|am besten|ideally|preferably|idéalement|de préférence|preferred)\b)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        matchTimeoutMilliseconds: RegexLimit.Milliseconds
    )]
    private static partial Regex TailPattern();

    [GeneratedRegex(
        @"(?:^|\s)(?:or|oder|ou|bzw\.|o)\s",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        matchTimeoutMilliseconds: RegexLimit.Milliseconds
    )]
    private static partial Regex ChoicePattern();
}
