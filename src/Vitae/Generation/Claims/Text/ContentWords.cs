using Vitae.Reading;

namespace Vitae.Generation;

/// <summary>The stems that make a sentence say what it says.</summary>
internal sealed class ContentWords
{
    private ContentWords(IReadOnlyList<string> telling, IReadOnlySet<string> all)
    {
        Telling = telling;
        All = all;
    }

    /// <summary>Stems that are neither grammar nor resume talk, in order, each once.</summary>
    public IReadOnlyList<string> Telling { get; }

    /// <summary>All stems but grammar, for support.</summary>
    public IReadOnlySet<string> All { get; }

    public static ContentWords Of(TermText text, string language)
    {
        var telling = new List<string>();
        var all = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < text.Words.Count; i++)
        {
            var (key, stem) = (text.Words[i].Key, text.Stems[i]);
            if (
                WordList.IsStop(key, language)
                || char.IsDigit(key[0])
                || NumberWords.For(language)?.Find(key) is not null
            )
            {
                continue;
            }

            if (all.Add(stem) && !WordList.IsNeutral(key, language) && (key.Length > 1 || key[0] > 'ÿ'))
            {
                telling.Add(stem);
            }
        }

        return new ContentWords(telling, all);
    }
}
