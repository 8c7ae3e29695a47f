namespace Vitae.Reading;

/// <summary>
/// Word stems for comparing, not for printing: English by Porter, German, French and Spanish by cutting common endings.
/// A word of any other language is its own stem.
/// </summary>
internal static class Stemmer
{
    // Longest first; cut only where the stem keeps enough letters to mean something.
    private static readonly string[] German =
    [
        "ungen",
        "isierung",
        "isieren",
        "ierung",
        "ierten",
        "ierte",
        "ieren",
        "iert",
        "ung",
        "erinnen",
        "innen",
        "ern",
        "est",
        "end",
        "ten",
        "tet",
        "em",
        "en",
        "er",
        "es",
        "te",
        "et",
        "st",
        "in",
        "e",
        "n",
        "s",
        "t",
    ];
    private static readonly string[] French =
    [
        "issements",
        "issement",
        "ations",
        "ation",
        "atrices",
        "ateurs",
        "atrice",
        "ateur",
        "ements",
        "ement",
        "euses",
        "euse",
        "eurs",
        "eur",
        "issant",
        "aient",
        "erent",
        "ance",
        "ence",
        "ions",
        "ives",
        "ees",
        "ant",
        "ait",
        "ent",
        "ive",
        "if",
        "ion",
        "ez",
        "ee",
        "er",
        "es",
        "ir",
        "is",
        "it",
        "ai",
        "a",
        "e",
        "s",
        "x",
    ];
    private static readonly string[] Spanish =
    [
        "aciones",
        "acion",
        "amientos",
        "amiento",
        "imientos",
        "imiento",
        "adores",
        "adoras",
        "ador",
        "adora",
        "ciones",
        "cion",
        "iendo",
        "ando",
        "aron",
        "ieron",
        "aban",
        "aba",
        "ados",
        "adas",
        "idos",
        "idas",
        "ado",
        "ada",
        "ido",
        "ida",
        "ar",
        "er",
        "ir",
        "es",
        "os",
        "as",
        "o",
        "a",
        "e",
        "s",
    ];

    /// <param name="key">A folded word (<see cref="Token.Key"/>).</param>
    /// <param name="language">ISO 639-1.</param>
    public static string Stem(string key, string language) =>
        key.Length < 4 || !char.IsLetter(key[^1])
            ? key
            : language switch
            {
                "en" => PorterStemmer.Stem(key),
                "de" => Cut(StripParticiple(key), German, least: 4),
                "fr" => Cut(key, French, least: 4),
                "es" => Cut(key, Spanish, least: 4),
                _ => key,
            };

    private static string Cut(string word, string[] endings, int least)
    {
        foreach (var ending in endings)
        {
            if (word.Length - ending.Length >= least && word.EndsWith(ending, StringComparison.Ordinal))
            {
                return word[..^ending.Length];
            }
        }

        return word;
    }

    /// <summary>"gepflegt" and "pflegte" are one verb.</summary>
    private static string StripParticiple(string word) =>
        word.Length >= 8 && word.StartsWith("ge", StringComparison.Ordinal) && word[^1] is 't' or 'n'
            ? word[2..]
            : word;
}
