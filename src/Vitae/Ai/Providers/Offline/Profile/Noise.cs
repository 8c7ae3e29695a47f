using System.Text.RegularExpressions;

namespace Vitae.Ai;

/// <summary>Lines that tell nothing about the candidate: masks, page numbers, placeholders, orders to a machine.</summary>
internal static partial class Noise
{
    private const int LongestBesideMask = 3;
    private static readonly Lazy<WordTable> Table = new(() => WordTable.Load("noise"));

    public static bool IsNoise(string text)
    {
        var rest = MaskPattern().Replace(text, " ");
        var words = PlainWords.Words(rest);
        var kinds = Table.Value.FindIn(words).Select(f => f.Kind).ToHashSet(StringComparer.Ordinal);
        return words.Length == 0
            || kinds.Contains("placeholder")
            || IsOrder(kinds)
            || FormPattern().IsMatch(rest)
            || (rest.Length != text.Length && words.Length <= LongestBesideMask)
            || (kinds.Contains("page") && IsPageFurniture(rest));
    }

    /// <summary>True where a contact detail was masked: such a line is about how to reach the candidate.</summary>
    public static bool HasMask(string text) => MaskPattern().IsMatch(text);

    /// <summary>A sentence that tells a machine what to do, alone or in the middle of other text.</summary>
    private static bool IsOrder(HashSet<string> kinds) =>
        kinds.Contains("sure") || (kinds.Contains("order") && kinds.Contains("machine"));

    // "Page 1 of 2 – Curriculum Vitae", "10 February 2026 · Résumé · 3"
    private static bool IsPageFurniture(string text)
    {
        var undated = string.Concat(SlotPieces.BetweenDates(new CvLine("", Reading.BlockKind.Paragraph, text)));
        return PlainWords
            .Words(undated)
            .All(w =>
                w.All(char.IsDigit) || Table.Value.KindOfFolded(w) == "page" || w is "of" or "von" or "sur" or "de"
            );
    }

    [GeneratedRegex(
        @"\[(?:name|email|e-mail|phone|link|address)\]",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: RegexLimit.Milliseconds
    )]
    private static partial Regex MaskPattern();

    // "<Firmenname>", "[insert place]": a form nobody filled in.
    [GeneratedRegex(
        @"<\s*\p{L}[^<>]{1,80}>|\[insert\b|<\p{Lu}[^<>]*$",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: RegexLimit.Milliseconds
    )]
    private static partial Regex FormPattern();
}
