using System.Buffers;
using System.Globalization;
using System.Text;

namespace Vitae.Reading;

/// <summary>Cuts an RTF file into tokens, one pass, no recursion; binary data is stepped over.</summary>
internal static class RtfTokens
{
    private static readonly SearchValues<char> Ends = SearchValues.Create("{}\\\r\n\0");

    public static IEnumerable<RtfToken> Read(ReadOnlyMemory<byte> content)
    {
        var text = Encoding.Latin1.GetString(content.Span);
        for (var i = 0; i < text.Length; )
        {
            switch (text[i])
            {
                case '{':
                    i++;
                    yield return new RtfToken(RtfTokenKind.Open);
                    break;
                case '}':
                    i++;
                    yield return new RtfToken(RtfTokenKind.Close);
                    break;
                case '\\':
                    yield return Control(text, ref i);
                    break;
                case '\r' or '\n' or '\0':
                    i++;
                    break;
                default:
                    var end = text.AsSpan(i).IndexOfAny(Ends);
                    var length = end < 0 ? text.Length - i : end;
                    yield return new RtfToken(RtfTokenKind.Text, text.Substring(i, length));
                    i += length;
                    break;
            }
        }
    }

    private static RtfToken Control(string text, ref int i)
    {
        i++;
        if (i >= text.Length)
            return new RtfToken(RtfTokenKind.Text);
        if (!char.IsAsciiLetter(text[i]))
            return Symbol(text, ref i);
        var start = i;
        while (i < text.Length && char.IsAsciiLetter(text[i]))
            i++;
        var word = text[start..i];
        var number = Number(text, ref i);
        if (i < text.Length && text[i] == ' ')
            i++;
        if (word is "bin" && number is > 0)
            i = (int)Math.Min(text.Length, (long)i + number.Value);
        return new RtfToken(RtfTokenKind.Control, word, number);
    }

    private static RtfToken Symbol(string text, ref int i)
    {
        var sign = text[i++];
        if (sign != '\'' || i + 2 > text.Length)
            return new RtfToken(RtfTokenKind.Control, sign.ToString());
        var hex = text.Substring(i, 2);
        i += 2;
        return byte.TryParse(hex, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var value)
            ? new RtfToken(RtfTokenKind.Byte, "", value)
            : new RtfToken(RtfTokenKind.Text);
    }

    private static int? Number(string text, ref int i)
    {
        var start = i;
        if (i < text.Length && text[i] == '-')
            i++;
        while (i < text.Length && char.IsAsciiDigit(text[i]))
            i++;
        return int.TryParse(text.AsSpan(start, i - start), CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
    }
}
