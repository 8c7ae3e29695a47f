using Vitae.Reading;

namespace Vitae.Ai;

/// <summary>What a text is about: the stems of its words, without the common ones.</summary>
internal static class ContentWords
{
    private static readonly Lazy<WordTable> Common = new(() => WordTable.Load("common-words"));

    public static HashSet<string> Of(string text, string language) =>
        Tokens
            .Of(text)
            .Where(t => t.Key.Length > 2 && !char.IsDigit(t.Key[0]) && Common.Value.KindOfFolded(t.Key) is null)
            .Select(t => Stemmer.Stem(t.Key, language))
            .ToHashSet(StringComparer.Ordinal);
}
