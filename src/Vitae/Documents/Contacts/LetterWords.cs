using System.Text.RegularExpressions;

namespace Vitae.Documents;

/// <summary>How letters begin and end, in the languages we know.</summary>
internal static partial class LetterWords
{
    public static bool IsSalutation(string text) => Salutation().IsMatch(text);

    public static bool IsClosing(string text) => text.Length < 200 && Closing().IsMatch(text);

    [GeneratedRegex(
        @"^\W*(?:dear\b|to whom it may concern|sehr geehrte|guten tag\b|liebe[rs]? |hallo\b|madame\b|monsieur\b|mesdames|ch[eè]r(?:e|s|es)?\b|bonjour\b|estimad[oa]s?\b|apreciad[oa]s?\b|尊敬的|敬啟者)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        RegexLimit.Milliseconds
    )]
    private static partial Regex Salutation();

    [GeneratedRegex(
        @"\b(?:(?:yours )?(?:sincerely|faithfully|truly)|(?:kind|best|warm) regards|mit (?:freundlichen|besten|herzlichen) gr[üu](?:ß|ss)en|(?:freundliche|viele|beste) gr[üu](?:ß|ss)e|cordialement|salutations|veuillez agr[ée]er|je vous prie|atentamente|un cordial saludo|saludos cordiales)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        RegexLimit.Milliseconds
    )]
    private static partial Regex Closing();
}
