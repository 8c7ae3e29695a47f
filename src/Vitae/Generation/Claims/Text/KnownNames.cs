using Vitae.Reading;

namespace Vitae.Generation;

/// <summary>Words of some texts, to tell whether a name is among them.</summary>
internal sealed class KnownNames
{
    private readonly HashSet<string> keys = new(StringComparer.Ordinal);
    private readonly HashSet<string> initials = new(StringComparer.Ordinal);

    public KnownNames(IEnumerable<EvidenceItem> items)
    {
        foreach (var item in items)
        {
            var words = item.Features.Terms.Words;
            keys.UnionWith(words.Select(w => w.Key));
            keys.UnionWith(item.Features.Terms.Stems);
            AddInitials(words);
        }
    }

    public bool Has(FoundName name, string language) =>
        name.Keys.All(k => IsKnown(k, language))
        || keys.Contains(Initials(name.Keys))
        || initials.Contains(string.Concat(name.Keys).TrimEnd('s'));

    private bool IsKnown(string key, string language) =>
        keys.Contains(key)
        || keys.Contains(Stemmer.Stem(key, language))
        || WordList.IsStop(key, language)
        || WordList.IsNeutral(key, language)
        || Exonyms.Of(key).Any(keys.Contains);

    private static string Initials(IReadOnlyList<string> words) =>
        words.Count < 2 ? "?" : string.Concat(words.Select(w => w[0]));

    private void AddInitials(IReadOnlyList<Token> words)
    {
        var letters = string.Concat(words.Select(w => w.Key[0]));
        for (var length = 2; length <= 5; length++)
        {
            for (var at = 0; at + length <= letters.Length; at++)
            {
                initials.Add(letters.Substring(at, length));
            }
        }
    }
}
