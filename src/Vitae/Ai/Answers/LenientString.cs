using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Vitae.Ai;

/// <summary>Strings of almost-JSON: any kind of quotes, raw line breaks, quotes inside that nobody escaped.</summary>
internal static partial class LenientString
{
    private const string Doubles = "\"\u201C\u201D\u201E\u201F";
    private const string Singles = "'\u2018\u2019\u201A\u201B`\u00B4";

    public static bool IsQuote(char c) =>
        Doubles.Contains(c, StringComparison.Ordinal) || Singles.Contains(c, StringComparison.Ordinal);

    public static bool Read(LenientCursor cursor, StringBuilder json, After after)
    {
        var text = cursor.Text;
        var open = text[cursor.Position++];
        var inner = 0;
        json.Append('"');
        while (!cursor.AtEnd)
        {
            var c = text[cursor.Position];
            if (Closes(open, c))
            {
                if (IsEnd(text, cursor.Position + 1, after))
                {
                    cursor.Position++;
                    json.Append('"');
                    return inner % 2 == 0;
                }
                if (LooksStructural().IsMatch(text, cursor.Position + 1))
                    return false;
                inner += IsApostrophe(text, cursor.Position) ? 0 : 1;
            }
            if (c == '\\')
                Escape(cursor, json);
            else
                Plain(cursor, json);
        }
        return false;
    }

    /// <summary>A typewriter quote ends only with itself: curly ones inside it are text.</summary>
    private static bool Closes(char open, char c) =>
        c == open
        || (
            open is not ('"' or '\'')
            && (Doubles.Contains(open, StringComparison.Ordinal) ? Doubles : Singles).Contains(
                c,
                StringComparison.Ordinal
            )
        );

    /// <summary>A quote ends a string only where JSON could go on; otherwise it is part of the text, if it has a partner
    /// and nothing behind it looks like JSON: a string that lost its end must not swallow what follows.</summary>
    private static bool IsEnd(string text, int position, After after) =>
        after switch
        {
            After.Key => EndOfKey().IsMatch(text, position),
            After.ObjectValue => EndOfValue().IsMatch(text, position),
            _ => EndOfItem().IsMatch(text, position),
        };

    private static bool IsApostrophe(string text, int position) =>
        Singles.Contains(text[position], StringComparison.Ordinal)
        && char.IsLetter(text[position - 1])
        && position + 1 < text.Length
        && char.IsLetter(text[position + 1]);

    /// <summary>Escapes stay as they are; a backslash that escapes nothing is a backslash.</summary>
    private static void Escape(LenientCursor cursor, StringBuilder json)
    {
        var next = cursor.Position + 1 < cursor.Text.Length ? cursor.Text[cursor.Position + 1] : '\0';
        var isUnicode = next == 'u' && Hex().IsMatch(cursor.Text, cursor.Position + 2);
        if (isUnicode || "\"\\/bfnrt".Contains(next, StringComparison.Ordinal))
        {
            json.Append('\\').Append(next);
            cursor.Position += 2;
        }
        else if (IsQuote(next))
        {
            json.Append(next);
            cursor.Position += 2;
        }
        else
        {
            json.Append(@"\\");
            cursor.Position++;
        }
    }

    private static void Plain(LenientCursor cursor, StringBuilder json)
    {
        var c = cursor.Text[cursor.Position++];
        if (c == '"')
            json.Append("\\\"");
        else if (c < ' ')
            json.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}");
        else
            json.Append(c);
    }

    [GeneratedRegex(@"\G\s*:", RegexOptions.None, RegexLimit.Milliseconds)]
    private static partial Regex EndOfKey();

    /// <summary>The object's end or a comment; or, after a comma or a new line, the next name with its colon.</summary>
    [GeneratedRegex(
        @"\G\s*(?:\}|/[/*]|#|,\s*(?:\}|/[/*]|#|,))|\G(?:\s*,|[^\S\n]*\n)\s*(?:[""'“”‘’`][^""'“”‘’`\\\n]{1,80}[""'“”‘’`]|[A-Za-z_$][\w$]{0,80})\s*:",
        RegexOptions.None,
        RegexLimit.Milliseconds
    )]
    private static partial Regex EndOfValue();

    /// <summary>The array's end or a comment; or, after a comma or a new line, the beginning of a value.</summary>
    [GeneratedRegex(
        @"\G\s*(?:\]|/[/*]|#|,\s*(?:\]|/[/*]|#|,))|\G(?:\s*,|[^\S\n]*\n)\s*(?:[""'“”‘’`{\[0-9.+-]|(?:true|false|null|True|False|None|NaN)\b)",
        RegexOptions.None,
        RegexLimit.Milliseconds
    )]
    private static partial Regex EndOfItem();

    [GeneratedRegex(@"\G\s*[:,}\]+]", RegexOptions.None, RegexLimit.Milliseconds)]
    private static partial Regex LooksStructural();

    [GeneratedRegex(@"\G[0-9A-Fa-f]{4}", RegexOptions.None, RegexLimit.Milliseconds)]
    private static partial Regex Hex();
}
