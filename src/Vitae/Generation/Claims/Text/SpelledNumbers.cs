using Vitae.Reading;

namespace Vitae.Generation;

/// <summary>Reads numbers written in words: "twenty-five", "zwölfköpfig", "quatre-vingt-dix", "treinta y cinco", "two dozen".</summary>
internal static class SpelledNumbers
{
    private const int LongestJoint = 3;

    /// <summary>The hundred of "per cent", "pour cent", "por ciento".</summary>
    private static readonly string[] PercentWords = ["per", "pour", "por"];
    private static readonly string[] Fillers = ["and", "und", "et", "y"];

    public static IEnumerable<FoundNumber> Find(string text, string language)
    {
        if (NumberWords.For(language) is not { } table)
        {
            yield break;
        }

        var words = Tokens.Of(text);
        for (var at = 0; at < words.Count; at++)
        {
            if (Read(text, words, at, table) is { } number)
            {
                yield return number.Number;
                at = number.Last;
            }
            else if (language == "de" && table.Opening(words[at].Key) is { } hidden)
            {
                yield return Plain(hidden, words[at].Start, words[at].End) with
                {
                    IsHidden = true,
                };
            }
        }
    }

    private static (FoundNumber Number, int Last)? Read(
        string text,
        IReadOnlyList<Token> words,
        int at,
        NumberWords table
    )
    {
        if (at > 0 && words[at].Key is "cent" or "ciento" && PercentWords.Contains(words[at - 1].Key))
        {
            return null;
        }

        if (table.Find(words[at].Key) is { Use: not NumberUse.Add and not NumberUse.Times } single)
        {
            return (Single(single, words[at]), at);
        }

        var sum = new NumberSum();
        var last = at - 1;
        for (var i = at; i < words.Count && (i == at || IsNear(text, words, i)); i++)
        {
            if (last >= at && Fillers.Contains(words[i].Key))
            {
                continue;
            }

            if (!sum.TryAdd(PartsOf(words[i].Key, table)))
            {
                break;
            }

            last = i;
        }

        // A lone "one" is a pronoun or an article more often than a number.
        return last < at || sum.Value is 0 or 1 ? null : (Plain(sum.Value, words[at].Start, words[last].End), last);
    }

    private static IReadOnlyList<NumberWord> PartsOf(string key, NumberWords table) =>
        table.Find(key) is { } word ? [word] : table.Split(key);

    private static bool IsNear(string text, IReadOnlyList<Token> words, int at)
    {
        var joint = text.AsSpan(words[at - 1].End, words[at].Start - words[at - 1].End);
        return joint.Length <= LongestJoint && !joint.ContainsAny(",;.:");
    }

    private static FoundNumber Single(NumberWord word, Token token) =>
        Plain(word.Value, token.Start, token.End) with
        {
            Kind = word.Use switch
            {
                NumberUse.Factor => NumberKind.Factor,
                NumberUse.Percent => NumberKind.Percent,
                _ => NumberKind.Magnitude,
            },
        };

    private static FoundNumber Plain(double value, int start, int end) =>
        new()
        {
            Values = [value],
            Kind = NumberKind.Plain,
            Start = start,
            End = end,
        };
}
