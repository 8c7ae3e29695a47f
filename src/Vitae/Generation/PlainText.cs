using System.Text.RegularExpressions;

namespace Vitae.Generation;

/// <summary>Text of a model or a document as one clean line.</summary>
internal static partial class PlainText
{
    /// <summary>White space folded, Markdown emphasis and list signs removed; C#, C++ and * in formulas survive.</summary>
    public static string OneLine(string text)
    {
        var plain = Emphasis().Replace(text, "${text}");
        plain = ListSign().Replace(plain, "");
        return Space().Replace(plain, " ").Trim();
    }

    /// <summary>Words as people count them.</summary>
    public static int CountWords(string text) => Word().Count(text);

    [GeneratedRegex(
        @"(?<sign>\*\*|__|`)(?<text>\S(?:[^\n]*?\S)?)\k<sign>",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: RegexLimit.Milliseconds
    )]
    private static partial Regex Emphasis();

    [GeneratedRegex(@"^\s*(?:[-*•‣▪]\s+)", RegexOptions.None, matchTimeoutMilliseconds: RegexLimit.Milliseconds)]
    private static partial Regex ListSign();

    [GeneratedRegex(@"\s+", RegexOptions.None, matchTimeoutMilliseconds: RegexLimit.Milliseconds)]
    private static partial Regex Space();

    [GeneratedRegex(
        @"[\p{IsCJKUnifiedIdeographs}\p{IsHiragana}\p{IsKatakana}]|[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.&/+#%-]*",
        RegexOptions.None,
        matchTimeoutMilliseconds: 5000
    )]
    private static partial Regex Word();
}
