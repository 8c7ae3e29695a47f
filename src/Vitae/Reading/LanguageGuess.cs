using System.Collections.Frozen;

namespace Vitae.Reading;

/// <summary>A text's language by its script and its most frequent small words.</summary>
public static class LanguageGuess
{
    private const int LongEnough = 20_000;

    private static readonly FrozenDictionary<string, FrozenSet<string>> SmallWords = new Dictionary<string, string>(
        StringComparer.Ordinal
    )
    {
        ["en"] =
            "the and of to in for with on is are was by at from as an that this our we you your will or be it have has which",
        ["de"] =
            "der die das und in im von zu mit für auf ist den dem des ein eine einer als auch wir sie ihre bei sowie oder nach über durch zum zur bis seit",
        ["fr"] =
            "le la les et de des du en un une pour avec dans sur est au aux par que qui ou nous vous votre vos notre ce cette sont ses chez",
        ["es"] =
            "el la los las y de del en un una para con por que es se al como su sus más o nuestro desde hasta entre sobre",
        ["it"] =
            "il lo la gli le e di del della dei delle in un una per con che è si al alla nel nella come da dal presso sono più tra anche",
        ["pt"] =
            "o a os as e de do da dos das em no na um uma para com por que é se ao como seu sua mais ou nos nas pela pelo não até",
        ["nl"] =
            "de het een en van in op te voor met is zijn aan bij als door ook naar tot uit om onze wij je jij u heeft werd over",
        ["pl"] = "i w z na do się nie jest oraz dla od przez po jako o za przy lub ze są to które który praca roku",
        ["sv"] = "och i att det som en på är av för med den till ett om har inte jag vi du från eller hos samt",
        ["ru"] = "и в на с по для от из до не что как при о за к опыт работы",
        ["tr"] = "ve bir bu için ile de da olarak olan çok en daha veya gibi kadar",
    }.ToFrozenDictionary(
        pair => pair.Key,
        pair => pair.Value.Split(' ').ToFrozenSet(StringComparer.Ordinal),
        StringComparer.Ordinal
    );

    /// <summary>ISO 639-1; <c>en</c> when there is nothing to go by.</summary>
    public static string Of(string text)
    {
        var head = text.Length <= LongEnough ? text : text[..LongEnough];
        return ByScript(head) ?? ByWords(head);
    }

    private static string? ByScript(string text)
    {
        var letters = Math.Max(1, text.Count(char.IsLetter));
        // A character of these scripts carries far more text than a Latin letter, so a small share is a lot.
        if (Share('\u3040', '\u30FF') > 0.04)
            return "ja";
        if (Share('\uAC00', '\uD7A3') > 0.1)
            return "ko";
        if (Share('\u4E00', '\u9FFF') > 0.12)
            return "zh";
        if (Share('\u0600', '\u06FF') > 0.25)
            return text.Any(c => c is 'پ' or 'چ' or 'گ' or 'ژ') ? "fa" : "ar";
        if (Share('\u0590', '\u05FF') > 0.25)
            return "he";
        if (Share('\u0370', '\u03FF') > 0.25)
            return "el";
        if (Share('\u0900', '\u097F') > 0.25)
            return "hi";
        if (Share('\u0400', '\u04FF') > 0.3)
            return text.Any(c => c is 'і' or 'ї' or 'є') ? "uk" : "ru";
        return null;

        double Share(char from, char to) => text.Count(c => c >= from && c <= to) / (double)letters;
    }

    private static string ByWords(string text)
    {
        var words = text.ToLowerInvariant()
            .Split(
                [' ', '\n', '\t', ',', '.', ';', ':', '(', ')', '/', '"', '|', '\'', '’'],
                StringSplitOptions.RemoveEmptyEntries
            );
        var best = SmallWords.MaxBy(language => words.Count(language.Value.Contains));
        return words.Any(best.Value.Contains) ? best.Key : "en";
    }
}
