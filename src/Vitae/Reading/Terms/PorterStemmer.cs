namespace Vitae.Reading;

/// <summary>Porter's stemmer for English (M. F. Porter, "An algorithm for suffix stripping", 1980).</summary>
internal static class PorterStemmer
{
    // Longest first: the longest ending that fits decides.
    private static readonly (string From, string To)[] Step2 =
    [
        ("ational", "ate"),
        ("ization", "ize"),
        ("iveness", "ive"),
        ("fulness", "ful"),
        ("ousness", "ous"),
        ("tional", "tion"),
        ("biliti", "ble"),
        ("entli", "ent"),
        ("ousli", "ous"),
        ("ation", "ate"),
        ("alism", "al"),
        ("aliti", "al"),
        ("iviti", "ive"),
        ("enci", "ence"),
        ("anci", "ance"),
        ("izer", "ize"),
        ("abli", "able"),
        ("alli", "al"),
        ("ator", "ate"),
        ("eli", "e"),
    ];
    private static readonly (string From, string To)[] Step3 =
    [
        ("icate", "ic"),
        ("ative", ""),
        ("alize", "al"),
        ("iciti", "ic"),
        ("ical", "ic"),
        ("ness", ""),
        ("ful", ""),
    ];
    private static readonly string[] Step4 =
    [
        "ement",
        "ance",
        "ence",
        "able",
        "ible",
        "ment",
        "ant",
        "ent",
        "ism",
        "ate",
        "iti",
        "ous",
        "ive",
        "ize",
        "ion",
        "al",
        "er",
        "ic",
        "ou",
    ];

    /// <param name="word">Lower case; other than a–z is returned as it is.</param>
    public static string Stem(string word)
    {
        if (word.Length <= 2 || word.AsSpan().ContainsAnyExceptInRange('a', 'z'))
        {
            return word;
        }

        word = Past(Plural(word));
        word = word.EndsWith('y') && HasVowel(word.AsSpan(..^1)) ? word[..^1] + "i" : word;
        word = Replace(Replace(word, Step2), Step3);
        return FinalE(Strip(word));
    }

    private static string Plural(string word) =>
        Ends(word, "sses") || Ends(word, "ies") ? word[..^2]
        : Ends(word, "ss") || !Ends(word, "s") ? word
        : word[..^1];

    private static string Past(string word)
    {
        if (Ends(word, "eed"))
        {
            return Measure(word.AsSpan(..^3)) > 0 ? word[..^1] : word;
        }

        var stem =
            Ends(word, "ed") ? word[..^2]
            : Ends(word, "ing") ? word[..^3]
            : word;
        if (stem.Length == word.Length || !HasVowel(stem))
        {
            return word;
        }

        return Ends(stem, "at") || Ends(stem, "bl") || Ends(stem, "iz") ? stem + "e"
            : EndsDouble(stem) && stem[^1] is not 'l' and not 's' and not 'z' ? stem[..^1]
            : Measure(stem) == 1 && EndsShort(stem) ? stem + "e"
            : stem;
    }

    private static string Replace(string word, (string From, string To)[] rules)
    {
        foreach (var (from, to) in rules)
        {
            if (Ends(word, from))
            {
                var stem = word.AsSpan(..^from.Length);
                return Measure(stem) > 0 ? string.Concat(stem, to) : word;
            }
        }

        return word;
    }

    private static string Strip(string word)
    {
        foreach (var ending in Step4)
        {
            if (!Ends(word, ending))
                continue;
            var stem = word.AsSpan(..^ending.Length);
            var stays = Measure(stem) <= 1 || (ending == "ion" && stem[^1] is not 's' and not 't');
            return stays ? word : stem.ToString();
        }

        return word;
    }

    private static string FinalE(string word)
    {
        if (Ends(word, "e"))
        {
            var stem = word.AsSpan(..^1);
            var measure = Measure(stem);
            word = measure > 1 || (measure == 1 && !EndsShort(stem)) ? word[..^1] : word;
        }

        return Ends(word, "ll") && Measure(word) > 1 ? word[..^1] : word;
    }

    /// <summary>How many times a vowel group is followed by a consonant group.</summary>
    private static int Measure(ReadOnlySpan<char> stem)
    {
        var (count, wasVowel) = (0, false);
        for (var i = 0; i < stem.Length; i++)
        {
            var isVowel = IsVowel(stem, i);
            count += wasVowel && !isVowel ? 1 : 0;
            wasVowel = isVowel;
        }

        return count;
    }

    private static bool EndsShort(ReadOnlySpan<char> word) =>
        word.Length >= 3
        && !IsVowel(word, word.Length - 3)
        && IsVowel(word, word.Length - 2)
        && !IsVowel(word, word.Length - 1)
        && word[^1] is not 'w' and not 'x' and not 'y';

    private static bool EndsDouble(string word) =>
        word.Length >= 2 && word[^1] == word[^2] && !IsVowel(word, word.Length - 1);

    private static bool HasVowel(ReadOnlySpan<char> stem)
    {
        for (var i = 0; i < stem.Length; i++)
        {
            if (IsVowel(stem, i))
                return true;
        }

        return false;
    }

    private static bool IsVowel(ReadOnlySpan<char> word, int at) =>
        word[at] is 'a' or 'e' or 'i' or 'o' or 'u' || (word[at] == 'y' && at > 0 && !IsVowel(word, at - 1));

    /// <summary>Asked sixty times a word; the last letter says no to nearly all.</summary>
    private static bool Ends(string word, string ending) =>
        word[^1] == ending[^1] && word.EndsWith(ending, StringComparison.Ordinal);
}
