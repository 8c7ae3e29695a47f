using System.Collections.Frozen;
using Vitae.Reading;

namespace Vitae.Generation;

/// <summary>Words of <c>words.txt</c>: grammar, and what any resume may say in other words.</summary>
internal static class WordList
{
    private static readonly Lazy<FrozenDictionary<string, FrozenDictionary<string, FrozenSet<string>>>> Lists = new(
        Load
    );

    public static bool IsStop(string key, string language) => Has("stop", language, key);

    /// <summary>By word or by its stem.</summary>
    public static bool IsNeutral(string key, string language) =>
        Has("neutral", language, key) || Has("stems", language, Stemmer.Stem(key, language));

    private static bool Has(string kind, string language, string key) =>
        Lists.Value[kind].TryGetValue(language, out var words) && words.Contains(key);

    private static FrozenDictionary<string, FrozenDictionary<string, FrozenSet<string>>> Load()
    {
        var lists = new Dictionary<(string Kind, string Language), FrozenSet<string>>();
        var (kind, language) = ("", "");
        foreach (var line in EmbeddedTable.Lines("claims/words.txt"))
        {
            if (line.StartsWith('['))
            {
                var name = line.Trim('[', ']').Split('.');
                (kind, language) = (name[0], name[1]);
                continue;
            }

            var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            lists[(kind, language)] = words.ToFrozenSet(StringComparer.Ordinal);
            if (kind == "neutral")
            {
                lists[("stems", language)] = words
                    .Select(w => Stemmer.Stem(w, language))
                    .ToFrozenSet(StringComparer.Ordinal);
            }
        }

        return lists
            .GroupBy(l => l.Key.Kind, StringComparer.Ordinal)
            .ToFrozenDictionary(
                kinds => kinds.Key,
                kinds => kinds.ToFrozenDictionary(l => l.Key.Language, l => l.Value, StringComparer.Ordinal),
                StringComparer.Ordinal
            );
    }
}
