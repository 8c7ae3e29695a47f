using System.Text.RegularExpressions;

namespace Vitae.Documents;

/// <summary>Tells a person's name from the other short lines at the top of a page.</summary>
internal static partial class NameWords
{
    /// <summary>The name at the start of a line, or null: <c>Jean DUPONT</c> of <c>Jean DUPONT 3, rue de la Paix</c>.</summary>
    public static string? LeadingName(string line)
    {
        var match = Shape().Match(line.Trim());
        if (!match.Success)
        {
            return null;
        }

        var name = match.Value.Trim().TrimEnd(',', '-', '–').Trim();
        return name.Length is >= 2 and <= 60 && !NotAName().IsMatch(name) ? name : null;
    }

    /// <summary>True when the whole line is a name and nothing else.</summary>
    public static bool IsName(string line) =>
        LeadingName(line) is { } name
        && string.Equals(name, Degrees().Replace(line.Trim(), ""), StringComparison.Ordinal);

    /// <summary>True for words of headings, professions and firms.</summary>
    public static bool IsNoName(string text) => NotAName().IsMatch(text);

    // Two to five capitalised words with particles, or two to four words of a script without capitals, or a Han name.
    [GeneratedRegex(
        @"^(?:(?:(?:Dr|Prof|Mr|Mrs|Ms|Herr|Frau|Dipl|Ing|M|Mme)\.?\s+)*"
            + @"(?:\p{Lu}[\p{L}\p{M}'’.-]*)(?:\s+(?:(?:de|del|della|der|den|van|von|vom|zu|da|di|dos|du|la|le|el|al|bin|ibn|ter|y|e)\s+){0,3}\p{Lu}[\p{L}\p{M}'’.-]*){1,4}"
            + @"|(?:\p{Lo}[\p{L}\p{M}]*)(?:\s+\p{Lo}[\p{L}\p{M}]*){1,3}|\p{IsCJKUnifiedIdeographs}{2,4}(?![\p{L}，,]))(?=$|\s|,|[|·•])",
        RegexOptions.CultureInvariant,
        RegexLimit.Milliseconds
    )]
    private static partial Regex Shape();

    [GeneratedRegex(
        @",?\s+(?:Ph\.?D\.?|M\.?Sc\.?|B\.?Sc\.?|MBA|M\.?A\.?|B\.?A\.?|PMP|CPA|M\.?D\.?)$",
        RegexOptions.CultureInvariant,
        RegexLimit.Milliseconds
    )]
    private static partial Regex Degrees();

    [GeneratedRegex(
        @"\b(?:curriculum|vitae|resume|r[ée]sum[ée]|lebenslauf|cv|bewerbung|bewerbungsschreiben|anschreiben|europass|profile?|contact|kontakt|personal|information|experience|education|skills|summary|about|address"
            + @"|adresse|anschrift|telefon|phone|mobile|email|e-mail|page|dear|company|team|job|application|letter|motivation|objective|references|name|vorname|nachname|geburtsdatum|nationality"
            + @"|engineer|developer|manager|designer|analyst|architect|consultant|director|officer|specialist|assistant|coordinator|administrator|scientist|researcher|teacher|nurse|student|intern|head|lead|senior|junior|freelance"
            + @"|entwickler(?:in)?|ingenieur(?:in)?|leiter(?:in)?|berater(?:in)?|sachbearbeiter(?:in)?|kaufmann|kauffrau|ing[ée]nieure?|d[ée]veloppeu(?:r|se)|chef|responsable|enseignante?|professeure?|ingenier[oa]|desarrollador(?:a)?"
            + @"|university|universit[äaé]t?|school|college|institute|gmbh|inc|ltd|llc|corp|ag|department|street|road|avenue|certificate|zertifikat|zeugnis|certificat|attestation|home|your|spoken|languages?|mother|updated|activities|zur person|skills|society|section|software|product|project|data|business|marketing|sales)\b"
            + @"|简历|簡歷|[個个]人|履[历歷]|السيرة",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        RegexLimit.Milliseconds
    )]
    private static partial Regex NotAName();
}
