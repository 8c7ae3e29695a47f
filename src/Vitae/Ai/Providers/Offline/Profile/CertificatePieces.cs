using System.Text.RegularExpressions;

namespace Vitae.Ai;

/// <summary>Cuts a certificate's lines into name and issuer: "CKAD, The Linux Foundation", "First aid (Red Cross), 2020".</summary>
internal static partial class CertificatePieces
{
    private const int LongestIssuer = 7;

    public static IReadOnlyList<SlotPiece> Of(IReadOnlyList<CvLine> head) => head.SelectMany(OfLine).ToList();

    private static IEnumerable<SlotPiece> OfLine(CvLine line)
    {
        if (line.HasSlotLabel)
        {
            return SlotPieces.Of([line], EntryRules.Certificates.TitleScore);
        }

        return SlotPieces
            .BetweenDates(line)
            .SelectMany(t => BarPattern().Split(t))
            .SelectMany(SplitIssuer)
            .Select(SlotPieces.Trim)
            .Where(t => t.Count(char.IsLetter) > 1)
            .Select(t => new SlotPiece(line, t));
    }

    private static IEnumerable<string> SplitIssuer(string text)
    {
        foreach (var pattern in new[] { CommaPattern(), BracketPattern(), ByPattern(), DashPattern() })
        {
            var match = pattern.Match(SlotPieces.Trim(text));
            var issuer = match.Groups["issuer"].Value;
            if (match.Success && PlainWords.Words(issuer).Length <= LongestIssuer && !IsGrade(issuer))
            {
                return [match.Groups["name"].Value, issuer];
            }
        }

        return [text];
    }

    // "Solutions Architect – Professional", "JLPT (N2)": a grade is part of the name.
    private static bool IsGrade(string text) =>
        Lexicon.Organisations.KindOf(text) is "grade" || SkillItems.IsLevel(text) || text.Count(char.IsLetter) < 3;

    [GeneratedRegex(
        @"\s*[|•·｜\t]\s*|\s{3,}|;\s",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: RegexLimit.Milliseconds
    )]
    private static partial Regex BarPattern();

    [GeneratedRegex(
        @"^(?<name>.+),\s*(?<issuer>[^,()]+(?:\([^()]*\))?)$",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: RegexLimit.Milliseconds
    )]
    private static partial Regex CommaPattern();

    [GeneratedRegex(@"^(?<name>.+?)\s*\((?<issuer>[^()]+)\)$", RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex BracketPattern();

    [GeneratedRegex(
        @"^(?<name>.+?)\s+(?:issued\s+by|by|von|par)\s+(?<issuer>\p{Lu}.*)$",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: RegexLimit.Milliseconds
    )]
    private static partial Regex ByPattern();

    [GeneratedRegex(
        @"^(?<name>.+)\s[–—-]\s+(?<issuer>[^–—]+)$",
        RegexOptions.CultureInvariant,
        RegexLimit.Milliseconds
    )]
    private static partial Regex DashPattern();
}
