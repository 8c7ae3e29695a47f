using System.Buffers;
using System.Text;

namespace Vitae.Storage;

/// <summary>Text that every database gives back as it was.</summary>
internal static class StorableText
{
    private const char Replacement = '\uFFFD';

    /// <summary>The text itself unless it holds U+0000 or half a surrogate pair; those become U+FFFD.</summary>
    public static string Of(string text) => IsStorable(text) ? text : Mended(text);

    private static bool IsStorable(ReadOnlySpan<char> text)
    {
        if (text.Contains('\0'))
            return false;
        for (var at = NextSurrogate(text); at >= 0; at = NextSurrogate(text))
        {
            if (Rune.DecodeFromUtf16(text[at..], out _, out var length) != OperationStatus.Done)
                return false;
            text = text[(at + length)..];
        }
        return true;
    }

    private static int NextSurrogate(ReadOnlySpan<char> text) => text.IndexOfAnyInRange('\uD800', '\uDFFF');

    // EnumerateRunes already answers U+FFFD for what is no character.
    private static string Mended(string text)
    {
        var mended = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            mended.Append(rune.Value == 0 ? new Rune(Replacement) : rune);
        return mended.ToString();
    }
}
