using System.Text.RegularExpressions;

namespace Vitae.Jobs;

/// <summary>The usual headings of a job analysis in English, German, French and Spanish.</summary>
internal static partial class AnalysisHeadings
{
    public static AnalysisSection Of(string heading) =>
        Nice().IsMatch(heading) ? AnalysisSection.Nice
        : Responsibilities().IsMatch(heading) ? AnalysisSection.Responsibilities
        : Must().IsMatch(heading) ? AnalysisSection.Must
        : Title().IsMatch(heading) ? AnalysisSection.Title
        : Company().IsMatch(heading) ? AnalysisSection.Company
        : Location().IsMatch(heading) ? AnalysisSection.Location
        : Group().IsMatch(heading) ? AnalysisSection.Group
        : AnalysisSection.Other;

    /// <summary><c>Company: Example Ltd</c>, <c>Titel: …</c>; section <c>Other</c> when the line is no such field.</summary>
    public static (AnalysisSection Section, string Value) Field(string line)
    {
        var match = Labelled().Match(line);
        var section = match.Success ? Of(match.Groups["label"].Value) : AnalysisSection.Other;
        return section is AnalysisSection.Title or AnalysisSection.Company or AnalysisSection.Location
            ? (section, match.Groups["value"].Value.Trim(' ', '*', '|'))
            : (AnalysisSection.Other, "");
    }

    [GeneratedRegex(
        @"^\W*(?<label>[\p{L}/ -]{3,30}?)[\s*]*[:|：][\s*]*(?<value>.{1,200})$",
        RegexOptions.CultureInvariant,
        RegexLimit.Milliseconds
    )]
    private static partial Regex Labelled();

    [GeneratedRegex(
        @"nice|preferred|optional|desir(?:able|ed)|bonus|\bplus\b|advantage|good to have|von vorteil|w[üu]nschenswert|idealerweise|\bkann\b|kann-|souhait|atout|appr[ée]ci|facultati|deseable|valorable|加分",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        RegexLimit.Milliseconds
    )]
    private static partial Regex Nice();

    [GeneratedRegex(
        @"responsibilit|dut(?:y|ies)|\btasks?\b|what you.ll do|what you will do|day.to.day|aufgaben|verantwortlich|t[äa]tigkeiten|responsabilit|missions?\b|t[âa]ches|职责|職責|工作內容|工作内容",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        RegexLimit.Milliseconds
    )]
    private static partial Regex Responsibilities();

    [GeneratedRegex(
        @"\bmust|require|essential|mandatory|minimum|qualification|what you bring|\bmuss|muss-|anforderung|voraussetzung|pflicht|ihr profil|dein profil|das bringst du mit|exigence|exig[ée]|requis|obligatoire|indispensable|imp[ée]ratif|profil recherch|requisitos|imprescindible|任职要求|必要條件|必要条件",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        RegexLimit.Milliseconds
    )]
    private static partial Regex Must();

    [GeneratedRegex(
        @"^\W*(?:(?:job |position |role )?title|position|role|jobtitel|titel|stelle|stellenbezeichnung|stellentitel|(?:intitul[ée] du )?poste|titre(?: du poste)?|puesto|職稱|职位)\W*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        RegexLimit.Milliseconds
    )]
    private static partial Regex Title();

    [GeneratedRegex(
        @"^\W*(?:company(?: name)?|employer|organi[sz]ation|unternehmen|firma|arbeitgeber|entreprise|soci[ée]t[ée]|employeur|empresa|公司)\W*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        RegexLimit.Milliseconds
    )]
    private static partial Regex Company();

    [GeneratedRegex(
        @"^\W*(?:(?:job )?location|place|standort|arbeitsort|ort|lieu(?: de travail)?|ubicaci[óo]n|地点|地點)\W*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        RegexLimit.Milliseconds
    )]
    private static partial Regex Location();

    [GeneratedRegex(
        @"\bskills?\b|experience|education|languages?|certificat|tools|technolog|keywords|kenntnisse|f[äa]higkeiten|erfahrung|ausbildung|sprachen|zertifikat|comp[ée]tences|exp[ée]rience|formation|langues|habilidades|experiencia|idiomas",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        RegexLimit.Milliseconds
    )]
    private static partial Regex Group();
}
