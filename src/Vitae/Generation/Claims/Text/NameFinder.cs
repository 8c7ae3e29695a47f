using System.Buffers;
using Vitae.Reading;

namespace Vitae.Generation;

/// <summary>
/// Proper names by their capitals: runs inside a sentence, acronyms and codes anywhere. German capitalises every noun, so there
/// a name is a run of two or more, an acronym, or what follows "bei".
/// </summary>
internal static class NameFinder
{
    private static readonly SearchValues<char> Breaks = SearchValues.Create(".!?:;,()[]\"„“”«»|•–—\n");
    private static readonly SearchValues<char> SentenceEnds = SearchValues.Create(".!?:•\n");

    /// <summary>A text this short is no sentence: all of it may be a name.</summary>
    private const int LoneName = 2;
    private static readonly string[] GermanEmployerWords = ["bei", "firma", "fa"];

    /// <summary>Endings of verbs and adjectives, which open sentences more often than names do.</summary>
    private static readonly string[] WordEndings =
    [
        "ed",
        "ing",
        "ive",
        "al",
        "ful",
        "able",
        "ible",
        "ous",
        "ile",
        "ic",
        "ent",
        "ant",
        "ly",
        "ee",
        "eur",
        "euse",
        "ado",
        "ada",
        "ido",
        "ida",
    ];

    public static IReadOnlyList<FoundName> Find(string text, string language, IReadOnlyList<Token> words)
    {
        var names = new List<FoundName>();
        for (var at = 0; at < words.Count; at++)
        {
            var end = at;
            while (
                end < words.Count
                && IsCapital(text, words[end])
                && (end == at || IsOneRun(text, language, words[end - 1], words[end]))
            )
            {
                end++;
            }

            if (end > at)
            {
                Add(names, text, language, words, at, end);
                at = end - 1;
            }
        }

        return names;
    }

    private static void Add(
        List<FoundName> names,
        string text,
        string language,
        IReadOnlyList<Token> words,
        int from,
        int to
    )
    {
        from += SkipsFirst(text, language, words, from) ? 1 : 0;
        while (from < to && IsCount(words[from].Key, language))
        {
            from++;
        }

        var isSingle = to - from == 1 && !IsCode(text, words[from]);
        if (from >= to || (isSingle && (words[from].Key.Length == 1 || IsOrdinary(language, words, from))))
        {
            return;
        }

        var keys = words.Skip(from).Take(to - from).Select(w => w.Key);
        names.Add(new FoundName([.. keys], words[from].Start, words[to - 1].End));
    }

    /// <summary>The first word of a sentence has its capital from there; it opens a name only before another one.</summary>
    private static bool SkipsFirst(string text, string language, IReadOnlyList<Token> words, int at)
    {
        if (words.Count <= LoneName)
        {
            return false;
        }

        var isStart =
            at == 0 || text.AsSpan(words[at - 1].End, words[at].Start - words[at - 1].End).ContainsAny(SentenceEnds);
        var isAlone =
            at + 1 >= words.Count
            || !IsCapital(text, words[at + 1])
            || !IsOneRun(text, language, words[at], words[at + 1]);
        return isStart
            && !IsCode(text, words[at])
            && (
                isAlone || language == "de" || WordEndings.Any(e => words[at].Key.EndsWith(e, StringComparison.Ordinal))
            );
    }

    private static bool IsOrdinary(string language, IReadOnlyList<Token> words, int at) =>
        language == "de" && (at == 0 || !GermanEmployerWords.Contains(words[at - 1].Key));

    /// <summary>"Millionen Ereignisse" is no name.</summary>
    private static bool IsCount(string key, string language) => NumberWords.For(language)?.Find(key) is not null;

    /// <summary>A German hyphen makes one noun of two, not a name.</summary>
    private static bool IsOneRun(string text, string language, Token left, Token right)
    {
        var joint = text.AsSpan(left.End, right.Start - left.End);
        return joint.Length <= 3 && !joint.ContainsAny(Breaks) && (language != "de" || !joint.Contains('-'));
    }

    private static bool IsCapital(string text, Token word) => char.IsUpper(text[word.Start]) || IsCode(text, word);

    /// <summary>Two capitals ("SAP", "LinkedIn"), or letters with digits ("B2B").</summary>
    private static bool IsCode(string text, Token word)
    {
        var span = text.AsSpan(word.Start, word.End - word.Start);
        var (capitals, letters, digits) = (0, 0, 0);
        foreach (var c in span)
        {
            capitals += char.IsUpper(c) ? 1 : 0;
            letters += char.IsLetter(c) ? 1 : 0;
            digits += char.IsAsciiDigit(c) ? 1 : 0;
        }

        return capitals >= 2 || (capitals >= 1 && digits >= 1 && char.IsLetter(span[0]));
    }
}
