using System.Collections.Frozen;

namespace Vitae.Ai;

/// <summary>A data file of <c>kind: phrase, phrase</c> lines: which kind a word or phrase belongs to.</summary>
internal sealed class WordTable
{
    private readonly FrozenDictionary<string, string> kinds;
    private readonly FrozenSet<string> firstWords;
    private readonly FrozenSet<string> suffixes;
    private readonly int longest;

    private WordTable(Dictionary<string, string> phrases, IEnumerable<string> endings)
    {
        suffixes = endings.ToFrozenSet(StringComparer.Ordinal);
        firstWords = phrases.Keys.Select(p => p.Split(' ')[0]).ToFrozenSet(StringComparer.Ordinal);
        kinds = phrases.ToFrozenDictionary(StringComparer.Ordinal);
        longest = phrases.Keys.Select(p => p.Count(c => c == ' ') + 1).DefaultIfEmpty(0).Max();
    }

    public static WordTable Load(string name) => Load(name, PlainWords.Fold);

    /// <param name="name">The file's name without its ending.</param>
    /// <param name="normalise">Applied to each phrase; look-ups must use the same.</param>
    public static WordTable Load(string name, Func<string, string> normalise)
    {
        using var stream = typeof(WordTable).Assembly.GetManifestResourceStream($"offline/{name}.txt")!;
        using var reader = new StreamReader(stream);
        var phrases = new Dictionary<string, string>(StringComparer.Ordinal);
        var endings = new List<string>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Split(':', 2) is not [var kind, var list] || line.StartsWith('#'))
            {
                continue;
            }

            if (kind == "suffix")
            {
                endings.AddRange(list.Split(',').Select(normalise));
            }
            else
            {
                foreach (var phrase in list.Split(','))
                {
                    phrases.TryAdd(normalise(phrase), kind);
                }
            }
        }

        return new WordTable(phrases, endings);
    }

    /// <summary>The kind of the whole text; null when it is not in the table.</summary>
    public string? KindOf(string text) => kinds.GetValueOrDefault(PlainWords.Fold(text));

    /// <summary>The kind of an already folded phrase; null when it is not in the table.</summary>
    public string? KindOfFolded(string folded) => kinds.GetValueOrDefault(folded);

    /// <summary>Phrases of the table found in the text as whole words, longest first at each place, left to right.</summary>
    public IEnumerable<(string Phrase, string Kind, int Index)> FindIn(IReadOnlyList<string> words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (!firstWords.Contains(words[i]))
            {
                continue;
            }

            for (var length = Math.Min(longest, words.Count - i); length > 0; length--)
            {
                var phrase = string.Join(' ', words.Skip(i).Take(length));
                if (kinds.TryGetValue(phrase, out var kind))
                {
                    yield return (phrase, kind, i);
                    i += length - 1;
                    break;
                }
            }
        }
    }

    /// <summary>True when the word ends like one of the table's <c>suffix</c> lines: Projektleiterin, 软件工程师.</summary>
    public bool HasSuffix(string word)
    {
        // Chinese writes without gaps; in other scripts a short ending is no part of a compound.
        var least = word.Length > 0 && word[0] >= '\u2E80' ? 1 : 3;
        for (var start = least; start <= word.Length - Math.Max(2, least); start++)
        {
            if (suffixes.Contains(word[start..]))
            {
                return true;
            }
        }

        return false;
    }
}
