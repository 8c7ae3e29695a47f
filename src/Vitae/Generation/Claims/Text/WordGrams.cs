using Vitae.Reading;

namespace Vitae.Generation;

/// <summary>Runs of words, to see what was copied.</summary>
internal static class WordGrams
{
    public static IEnumerable<string> Of(IReadOnlyList<Token> words, int length)
    {
        for (var at = 0; at + length <= words.Count; at++)
        {
            yield return string.Join(' ', Keys(words, at, length));
        }
    }

    private static string[] Keys(IReadOnlyList<Token> words, int at, int length)
    {
        var keys = new string[length];
        for (var i = 0; i < length; i++)
        {
            keys[i] = words[at + i].Key;
        }

        return keys;
    }
}
