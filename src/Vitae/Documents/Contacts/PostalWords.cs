using System.Text.RegularExpressions;

namespace Vitae.Documents;

/// <summary>Tells streets, postal codes and towns from other short lines.</summary>
internal static partial class PostalWords
{
    /// <summary>A street with a number, a flat, or a postal code with its town.</summary>
    public static bool IsPostal(string segment) =>
        segment.Length is > 3 and < 110 && (Street().IsMatch(segment) || PostalTown().IsMatch(segment));

    /// <summary><c>Berlin</c>, <c>San Francisco, CA</c>: only to be trusted next to other details.</summary>
    public static bool IsTown(string segment) =>
        segment.Length < 60 && Town().IsMatch(segment) && !NameWords.IsNoName(segment);

    /// <summary>Ends in a country or in two capitals; <c>Nurse, Intensive Care</c> does not.</summary>
    public static bool HasRegion(string segment) => Region().IsMatch(segment);

    [GeneratedRegex(
        @"(?:\b\d{1,5}[a-z]?,?\s+(?:\p{L}[\p{L}.'’-]*\s+){0,3}(?:street|st\.?|road|roads|rd\.?|avenue|ave\.?|lane|ln\.?|drive|dr\.?|way|court|square|boulevard|blvd\.?|place|terrace|parkway)\b"
            + @"|\b\d{1,4}(?:\s*(?:bis|ter))?,?\s+(?:rue|avenue|boulevard|bd|place|chemin|all[ée]e|impasse|quai|route|cours)\b"
            + @"|\p{L}+(?:stra(?:ß|ss)e|str\.|weg|platz|allee|gasse|ring|damm|ufer|kade|straat|laan)\s*\d{1,5}\b|\b(?:stra(?:ß|ss)e|weg|platz|allee)\s+\d{1,4}\b"
            + @"|\b(?:calle|avenida|avda\.?|plaza|paseo|via|viale|piazza)\s+[\p{L} .]+,?\s*\d{1,4}\b"
            + @"|\b(?:apt|appt|appartement|apartment|flat|suite|r[ée]sidence|b[âa]timent)\b\.?\s*\w+)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        RegexLimit.Milliseconds
    )]
    private static partial Regex Street();

    [GeneratedRegex(
        @"[,،，]\s*(?:(?-i:[A-Z]{2})|(?:the )?(?:united kingdom|uk|england|scotland|wales|northern ireland|ireland|united states(?: of america)?|usa|u\.s\.a?\.|canada|australia|new zealand|india|china|japan|(?:republic of |south )?korea|singapore|hong kong|taiwan|israel|egypt|nigeria|kenya|south africa|brazil|mexico|argentina|chile|colombia|peru|turkey|t[üu]rkiye|ukraine|russia|poland|czech republic|czechia|slovakia|hungary|romania|bulgaria|greece|croatia|serbia|slovenia|estonia|latvia|lithuania|finland|sweden|norway|denmark|iceland|netherlands|belgium|luxembourg|france|germany|austria|switzerland|italy|spain|portugal|pakistan|bangladesh|indonesia|malaysia|philippines|thailand|vietnam|morocco|tunisia|algeria|uae|united arab emirates|saudi arabia|jordan|lebanon|iran|iraq"
            + @"|deutschland|[öo]sterreich|schweiz|frankreich|italien|spanien|niederlande|belgien|polen|d[äa]nemark|schweden|norwegen|finnland|kalifornien|california|allemagne|autriche|suisse|italie|espagne|belgique|pays-bas|royaume-uni|états-unis|maroc|tunisie|alg[ée]rie|espa[ñn]a|m[ée]xico|per[úu]|brasil|italia|nederland|belgi[ëe]|polska|مصر|السعودية|الإمارات|المغرب|تونس|الجزائر|الأردن|لبنان|العراق|سوريا|中国|中國|日本|台灣|台湾|香港))\s*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        RegexLimit.Milliseconds
    )]
    private static partial Regex Region();

    // Four digits may be a year: then they are no postal code.
    [GeneratedRegex(
        @"(?:\b(?:[A-Z]{1,2}[-–])?(?:\d{5}|(?!19\d\d|20\d\d)\d{4})(?:\s[A-Z]{2})?,?\s+\p{Lu}[\p{L}'’-]+|^\d{3,6}\s+\p{Lu}[\p{L}'’-]+$|\b[A-Z]{2}\s+\d{5}(?:-\d{4})?\b|\b[A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2}\b)",
        RegexOptions.CultureInvariant,
        RegexLimit.Milliseconds
    )]
    private static partial Regex PostalTown();

    [GeneratedRegex(
        @"^\p{Lu}[\p{L}\p{M}.'’-]+(?:\s\p{Lu}?[\p{L}\p{M}.'’-]+){0,3}(?:\s*[,،]\s*\p{Lu}[\p{L}\p{M}.'’ -]+){0,2}$|^\p{Lo}[\p{L}\p{M} ]{1,20}(?:[,،，]\s*\p{Lo}[\p{L}\p{M} ]+)?$",
        RegexOptions.CultureInvariant,
        RegexLimit.Milliseconds
    )]
    private static partial Regex Town();
}
