using System.Buffers;
using System.Text;

namespace Vitae.Templates;

/// <summary>Text as HTML shows it, inside an element or a quoted attribute; control characters are left out.</summary>
internal static class HtmlText
{
    private static readonly SearchValues<char> Special = SearchValues.Create([
        .. "&<>\"'",
        .. Enumerable.Range(0, 0xA0).Select(i => (char)i).Where(c => char.IsControl(c) && !char.IsWhiteSpace(c)),
    ]);

    public static string Encode(string? value)
    {
        if (string.IsNullOrWhiteSpace(value))
            return "";
        var rest = value.AsSpan();
        var at = rest.IndexOfAny(Special);
        if (at < 0)
            return value;
        var html = new StringBuilder(value.Length + 32);
        for (; at >= 0; at = rest.IndexOfAny(Special))
        {
            html.Append(rest[..at]).Append(Entity(rest[at]));
            rest = rest[(at + 1)..];
        }
        return html.Append(rest).ToString();
    }

    private static string Entity(char c) =>
        c switch
        {
            '&' => "&amp;",
            '<' => "&lt;",
            '>' => "&gt;",
            '"' => "&quot;",
            '\'' => "&#39;",
            _ => "",
        };
}
