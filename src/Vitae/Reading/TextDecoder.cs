using System.Text;

namespace Vitae.Reading;

/// <summary>Bytes of a text file → text: byte order mark, UTF-8, UTF-16, GB18030, Windows-1251, Windows-1252.</summary>
internal static class TextDecoder
{
    private static readonly UTF8Encoding StrictUtf8 = new(false, throwOnInvalidBytes: true);

    /// <summary>False when the bytes are not text in any encoding we know.</summary>
    public static bool TryDecode(ReadOnlyMemory<byte> content, out string text)
    {
        var bytes = content.Span;
        text = "";
        if (ByMark(bytes) is { } marked)
            text = marked;
        else if (WithoutMark(bytes) is { } guessed)
            text = guessed;
        else
            return false;
        return true;
    }

    private static string? ByMark(ReadOnlySpan<byte> bytes) =>
        bytes switch
        {
            [0xEF, 0xBB, 0xBF, .. var rest] => Encoding.UTF8.GetString(rest),
            [0xFF, 0xFE, 0, 0, .. var rest] => Encoding.UTF32.GetString(rest),
            [0xFF, 0xFE, .. var rest] => Encoding.Unicode.GetString(rest),
            [0xFE, 0xFF, .. var rest] => Encoding.BigEndianUnicode.GetString(rest),
            _ => null,
        };

    private static string? WithoutMark(ReadOnlySpan<byte> bytes)
    {
        if (Utf16Guess(bytes) is { } utf16)
            return utf16.GetString(bytes);
        // A few NULs and escapes are stripped and named later; a file full of them is no text.
        if (CountControls(bytes) > 8 + (bytes.Length / 50))
            return null;
        return Decode(StrictUtf8, bytes) ?? Legacy(bytes);
    }

    private static string Legacy(ReadOnlySpan<byte> bytes)
    {
        var provider = CodePagesEncodingProvider.Instance;
        var gb = Decode(Strict(provider, "gb18030"), bytes);
        if (gb is not null && LegacyTextScore.IsChinese(gb))
            return gb;
        var cyrillic = Decode(Strict(provider, "windows-1251"), bytes);
        if (cyrillic is not null && LegacyTextScore.IsCyrillic(cyrillic))
            return cyrillic;
        return provider.GetEncoding(1252)!.GetString(bytes);
    }

    private static Encoding Strict(EncodingProvider provider, string name) =>
        provider.GetEncoding(name, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;

    private static string? Decode(Encoding strict, ReadOnlySpan<byte> bytes)
    {
        try
        {
            return strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static UnicodeEncoding? Utf16Guess(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 4 || bytes.Length % 2 != 0)
            return null;
        int even = 0,
            odd = 0;
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] == 0)
                _ = i % 2 == 0 ? even++ : odd++;
        }
        var half = bytes.Length / 2;
        if (odd > half * 0.6 && even < half * 0.1)
            return new UnicodeEncoding(bigEndian: false, byteOrderMark: false);
        return even > half * 0.6 && odd < half * 0.1
            ? new UnicodeEncoding(bigEndian: true, byteOrderMark: false)
            : null;
    }

    private static int CountControls(ReadOnlySpan<byte> bytes)
    {
        var count = 0;
        foreach (var b in bytes)
        {
            if (b < 32 && b is not ((byte)'\t' or (byte)'\n' or (byte)'\r' or (byte)'\f' or 0x1B))
                count++;
        }
        return count;
    }
}
