using Vitae.Reading;

namespace Vitae.Generation;

/// <summary>
/// A table of concepts in all built-in languages, read from <c>Claims/Data</c>: <c>[family]</c>, then
/// <c>concept: phrase, phrase*, =CASE</c>.
/// </summary>
internal sealed class Lexicon
{
    private const int PrefixLength = 3;
    private readonly ILookup<string, LexiconPattern> exact;
    private readonly ILookup<string, LexiconPattern> prefixes;

    public Lexicon(string file)
    {
        var patterns = Read(file).OrderByDescending(p => p.Keys.Count).ToList();
        exact = patterns.Where(p => !IsOpen(p.Keys[0])).ToLookup(p => p.Keys[0], StringComparer.Ordinal);
        prefixes = patterns.Where(p => IsOpen(p.Keys[0])).ToLookup(p => Head(p.Keys[0]), StringComparer.Ordinal);
    }

    /// <summary>Every concept in the text, in order; one word may stand for several.</summary>
    public IReadOnlyList<FoundConcept> Find(string text, IReadOnlyList<Token> words)
    {
        var found = new List<FoundConcept>();
        for (var at = 0; at < words.Count; at++)
        {
            foreach (var pattern in exact[words[at].Key].Concat(prefixes[Head(words[at].Key)]))
            {
                if (IsAt(pattern, text, words, at))
                {
                    var end = words[at + pattern.Keys.Count - 1].End;
                    found.Add(new FoundConcept(pattern.Family, pattern.Concept, words[at].Start, end));
                }
            }
        }

        return found;
    }

    private static bool IsAt(LexiconPattern pattern, string text, IReadOnlyList<Token> words, int at)
    {
        if (at + pattern.Keys.Count > words.Count)
        {
            return false;
        }

        for (var i = 0; i < pattern.Keys.Count; i++)
        {
            if (!IsKey(pattern.Keys[i], words[at + i].Key))
            {
                return false;
            }
        }

        return pattern.ExactCase is null
            || text.AsSpan(words[at].Start).StartsWith(pattern.ExactCase, StringComparison.Ordinal);
    }

    private static bool IsKey(string pattern, string key) =>
        IsOpen(pattern) ? key.StartsWith(pattern.AsSpan(..^1), StringComparison.Ordinal) : key == pattern;

    private static bool IsOpen(string key) => key.EndsWith('*');

    private static string Head(string key) => key.Length <= PrefixLength ? key.TrimEnd('*') : key[..PrefixLength];

    private static IEnumerable<LexiconPattern> Read(string file)
    {
        var family = "";
        foreach (var line in EmbeddedTable.Lines($"claims/{file}.txt"))
        {
            if (line.StartsWith('['))
            {
                family = line.Trim('[', ']');
                continue;
            }

            var (concept, phrases) = (
                line.Split(':')[0].Trim(),
                line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..]
            );
            foreach (
                var phrase in phrases.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            )
            {
                yield return Parse(family, concept, phrase);
            }
        }
    }

    private static LexiconPattern Parse(string family, string concept, string phrase)
    {
        var written = phrase.TrimStart('=');
        var keys = written.Split(' ').SelectMany(KeysOf).ToList();
        return new LexiconPattern(family, concept, keys, phrase.StartsWith('=') ? written : null);
    }

    private static IEnumerable<string> KeysOf(string word) =>
        word.EndsWith('*') ? [Folding.Fold(word)] : Tokens.Of(word).Select(t => t.Key);
}
