using System.Text.RegularExpressions;

namespace Vitae.Ai;

/// <summary>Cuts head lines into pieces at dates, bars, dashes and commas: "Engineer, ACME | Berlin | 2019" → three pieces.</summary>
internal static partial class SlotPieces
{
    private static readonly char[] Edges =
    [
        ' ',
        ',',
        ';',
        ':',
        '|',
        '·',
        '•',
        '–',
        '—',
        '-',
        '(',
        '\t',
        '/',
        '@',
        '◦',
        '*',
        '，',
    ];

    public static IReadOnlyList<SlotPiece> Of(IReadOnlyList<CvLine> head, Func<string, int> titleScore) =>
        head.SelectMany(line => OfLine(line, titleScore)).ToList();

    /// <summary>Without the signs that may stand around a slot.</summary>
    public static string Trim(string text)
    {
        var trimmed = LoosePattern().Replace(text.Trim(Edges), "").Trim(Edges);
        return trimmed is [.., ')'] && !trimmed.Contains('(') ? trimmed[..^1].TrimEnd() : trimmed;
    }

    /// <summary>What stands before, between and after the line's dates.</summary>
    public static IEnumerable<string> BetweenDates(CvLine line)
    {
        var from = 0;
        foreach (var date in line.Dates)
        {
            yield return line.Text[from..date.Start];
            from = date.End;
        }

        yield return line.Text[from..];
    }

    private static IEnumerable<SlotPiece> OfLine(CvLine line, Func<string, int> titleScore)
    {
        if (line.HasSlotLabel)
        {
            return OfLabelled(line);
        }

        return BetweenDates(line)
            .SelectMany(t => SeparatorPattern().Split(t))
            .SelectMany(SplitBracket)
            .SelectMany(t => SplitAtPreposition(t, titleScore))
            .SelectMany(SplitPlace)
            .SelectMany(t => CommaSplit.Of(t, titleScore))
            .Select(Trim)
            .Where(t => t.Count(char.IsLetter) > 1)
            .Select(t => OfText(line, t));
    }

    private static SlotPiece OfText(CvLine line, string text) =>
        EntryLabels.Find(text) is { Kind: "location" } label
            ? new SlotPiece(line, text[label.ValueStart..], "location")
            : new SlotPiece(line, text);

    // "Employer: ACME"; "Date: July 2012 – Ongoing  Location: Sunnyvale, CA".
    private static IEnumerable<SlotPiece> OfLabelled(CvLine line)
    {
        var label = EntryLabels.Find(line.Text)!.Value;
        if (label.Kind != "dates")
        {
            yield return new SlotPiece(line, Trim(line.Text[label.ValueStart..]), label.Kind);
            yield break;
        }

        var rest = line.Dates.Count > 0 ? line.Text[line.Dates[^1].End..].TrimStart() : "";
        if (EntryLabels.Find(rest) is { Kind: "location" } place)
        {
            yield return new SlotPiece(line, Trim(rest[place.ValueStart..]), place.Kind);
        }
    }

    // "Licence de Mathématiques (Université Bordeaux 1)"
    private static IEnumerable<string> SplitBracket(string text)
    {
        var match = BracketPattern().Match(text);
        return match.Success && PieceScores.Organisation(match.Groups["inner"].Value) > 1
            ? [text[..match.Index], match.Groups["inner"].Value]
            : [text];
    }

    private static IEnumerable<string> SplitAtPreposition(string text, Func<string, int> titleScore)
    {
        var match = PrepositionPattern().Match(text);
        return match.Success && titleScore(text[..match.Index]) > 0
            ? [text[..match.Index], text[(match.Index + match.Length)..]]
            : [text];
    }

    private static IEnumerable<string> SplitPlace(string text)
    {
        if (PlaceNames.IsPlace(Trim(text)))
        {
            return [text];
        }

        var start = PlaceNames.StartOfTrailingPlace(text.TrimEnd(Edges));
        return start > 0 ? [text[..start], text[start..]] : [text];
    }

    [GeneratedRegex(
        @"\s+[|·•–—―@◦-]+\s+|\s*[|•·｜\t]\s*|\s{3,}|\s+//\s+|;\s",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: RegexLimit.Milliseconds
    )]
    private static partial Regex SeparatorPattern();

    // "Core Member at" with the company on the line above.
    [GeneratedRegex(
        @"\s+(?:at|bei|beim|chez|@)$",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: RegexLimit.Milliseconds
    )]
    private static partial Regex LoosePattern();

    [GeneratedRegex(
        @"\s*\((?<inner>[^()]+)\)\s*$",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: RegexLimit.Milliseconds
    )]
    private static partial Regex BracketPattern();

    [GeneratedRegex(
        @"\s+(?:at\s+the|at|bei\s+de[rmn]|beim|bei|an\s+de[rm]|chez|au\s+sein\s+d[eu]|à\s+l['’]|à\s+la|en\s+la|@)\s*(?<=\s|['’])(?=[\p{Lu}\d])",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: RegexLimit.Milliseconds
    )]
    private static partial Regex PrepositionPattern();
}
