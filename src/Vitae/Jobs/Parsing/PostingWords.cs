using Vitae.Reading;

namespace Vitae.Jobs;

/// <summary>Whether a text really says something: whole words in a row, case, accents and punctuation aside.</summary>
internal static class PostingWords
{
    public static bool Says(string? text, string? part)
    {
        if (string.IsNullOrWhiteSpace(text) || string.IsNullOrWhiteSpace(part))
        {
            return false;
        }

        var words = Tokens.Of(text).Select(t => t.Key).ToList();
        var wanted = Tokens.Of(part).Select(t => t.Key).ToList();
        return wanted.Count > 0
            && Enumerable
                .Range(0, Math.Max(0, words.Count - wanted.Count + 1))
                .Any(at => words.Skip(at).Take(wanted.Count).SequenceEqual(wanted, StringComparer.Ordinal));
    }
}
