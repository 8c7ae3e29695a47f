using System.Text.RegularExpressions;

namespace Vitae.Documents;

/// <summary>The words people tell of their birth, family and origin with, and the same words where they tell of work.</summary>
internal static partial class PrivateWords
{
    /// <summary>Labels that mean nothing else: what they label is private wherever it stands.</summary>
    private const string Plain =
        @"(?:date of birth|birth ?date|place of birth|birth ?place|born(?: on| in)?|d\.?o\.?b\.?|(?:present |current )?(?:nationality|citizenship)|marital status|civil status|passport(?: no\.?| number)?|national id(?: number)?"
        + @"|geburtsdatum|geburtstag|geburtsort|geboren(?: am| in)?|geb\.|staatsangeh[öo]rigkeit|staatsb[üu]rgerschaft|nationalit[äa]t|familienstand"
        + @"|date de naissance|lieu de naissance|n[ée](?:\(e\)|e)? (?:le|à|en)|nationalit[ée]|situation (?:de famille|familiale|matrimoniale)|[ée]tat civil"
        + @"|fecha de nacimiento|lugar de nacimiento|nacid[oa] (?:el|en)|nacionalidad|estado civil|出生(?:日期|年月)?|国籍|國籍|婚姻(?:状况|狀況)?|性别|性別|年龄|年齡|民族)";

    /// <summary>"Gender studies", "Photo editing", "Kinder betreut" are work: these labels need a value that fits.</summary>
    private const string Ambiguous =
        @"(?:(?:gender|sex|geschlecht|sexe|sexo)\s*[:|：]?\s*(?:m|f|w|d|x|(?:fe)?male|man|woman|m[äa]nnlich|weiblich|divers|masculin|f[ée]minin|homme|femme|masculino|femenino|hombre|mujer|non-?binary)\s*(?=$|[|·•;,])"
        + @"|(?:age|alter|[âa]ge|edad)\s*[:|：]?\s*\d{2}(?!\d)(?:\s*(?:years?(?: old)?|jahre(?: alt)?|ans|a[ñn]os))?\s*(?=$|[|·•;,])"
        + @"|(?:children|kinder|enfants|hijos)\s*[:|：]?\s*(?:\d{1,2}|none|no|keine|aucun|ninguno|eine?s?|zwei|drei|vier|one|two|three|four|deux|trois|dos|tres)\s*(?=$|[|·•;,(])"
        + @"|(?:religion|konfession|religi[óo]n)\s*[:|：]\s*\p{L}+(?:[ -]\p{L}+)?\s*(?=$|[|·•;,]))";

    private const string Start = @"(?:^|[|·•;,]\s*)\W*";

    /// <summary>A part that says something private under a label.</summary>
    public static bool IsLabelled(string text) => Labelled().IsMatch(text);

    /// <summary>A label and nothing else: its value is the next line.</summary>
    public static bool IsLabelAlone(string text) => LabelAlone().IsMatch(text);

    /// <summary>True when the line under a label can be its value: short, no sentence, no other label.</summary>
    public static bool IsValue(string text) => text.Length < 40 && !LabelAlone().IsMatch(text);

    /// <summary>Only among the candidate's own details: <c>37 ans</c>, <c>ledig</c>.</summary>
    public static bool IsBareValue(string text) => BareValue().IsMatch(text);

    /// <summary>Running text without the sentence that tells of the birth.</summary>
    public static string WithoutSentences(string text) => Sentence().Replace(text, "");

    /// <summary>Details that were set close together, without a sign between them.</summary>
    public static string WithoutPhrases(string text) =>
        Phrase().IsMatch(text) ? Loose().Replace(Phrase().Replace(text, ""), "").Trim() : text;

    [GeneratedRegex(
        "(?:"
            + Start
            + Plain
            + @"\s*(?:[:|：]|\s+(?:am |in |le |on )?\d|\s+\p{L}+\s*(?:$|[|·•;,]))|"
            + Start
            + Ambiguous
            + "|"
            + Start
            + @"(?:photo(?:graph)?|(?:bewerbungs)?foto|lichtbild)\s*$)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        RegexLimit.Milliseconds
    )]
    private static partial Regex Labelled();

    [GeneratedRegex(
        @"^\W*" + Plain + @"\s*[:：]?\s*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        RegexLimit.Milliseconds
    )]
    private static partial Regex LabelAlone();

    [GeneratedRegex(
        @"(?:^|[|·•;,]\s*)\W*(?:\d{2} (?:ans|years old|jahre(?: alt)?|a[ñn]os)|c[ée]libataire|mari[ée]e?|divorc[ée]e?|pacs[ée]e?|(?:sans|no|keine|ein|zwei|drei|vier|two|three|deux|trois|dos|\d) (?:enfants?|children|child|kind(?:er)?|hij[oa]s?)(?: à charge)?|nationalit[ée] \p{L}+|ledig|verheiratet|geschieden|single|married|divorced|soltero|soltera|casad[oa])\s*(?:$|[|·•;,])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        RegexLimit.Milliseconds
    )]
    private static partial Regex BareValue();

    [GeneratedRegex(
        @"\b(?:(?:I was )?born (?:on|in)|geboren am|n[ée]e? le|nacid[oa] el)\s(?:the )?\d[^;|]{0,30}?(?:(?:19|20)\d\d|$)(?:,? (?:in|à|en) \p{Lu}[\p{L}-]+)?[.;]?",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        RegexLimit.Milliseconds
    )]
    private static partial Regex Sentence();

    [GeneratedRegex(
        @"\b(?:\d{2} (?:ans(?! d)|years old|jahre alt|a[ñn]os(?! de))|c[ée]libataire|pacs[ée]e?|verheiratet|soltero|soltera|(?:sans|avec|un|deux|trois|keine|ein|zwei|drei|\d) (?:enfants?|kind(?:er)?)(?: à charge)?|nationalit[ée] \p{L}+)(?!\p{L})",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        RegexLimit.Milliseconds
    )]
    private static partial Regex Phrase();

    /// <summary>Commas and blanks that stood between what was taken out.</summary>
    [GeneratedRegex(@"(?:\s*,)+\s*$|^\s*,\s*|\s{2,}(?:,\s*)*", RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex Loose();
}
