using System.Collections.Frozen;
using AngleSharp.Dom;

namespace Vitae.Reading;

/// <summary>What the tags of HTML mean for reading.</summary>
internal static class HtmlTags
{
    private static readonly FrozenSet<string> Unread = FrozenSet.Create(
        StringComparer.Ordinal,
        [
            "script",
            "style",
            "template",
            "noscript",
            "iframe",
            "object",
            "embed",
            "svg",
            "math",
            "canvas",
            "select",
            "textarea",
            "audio",
            "video",
            "head",
        ]
    );

    private static readonly FrozenSet<string> Lines = FrozenSet.Create(
        StringComparer.Ordinal,
        [
            "p",
            "div",
            "section",
            "article",
            "header",
            "footer",
            "main",
            "aside",
            "nav",
            "address",
            "blockquote",
            "pre",
            "ul",
            "ol",
            "dl",
            "dd",
            "table",
            "thead",
            "tbody",
            "tfoot",
            "td",
            "th",
            "form",
            "fieldset",
            "figure",
            "figcaption",
            "hr",
            "details",
            "center",
            "body",
        ]
    );

    public static bool IsRead(IElement element) => !Unread.Contains(element.LocalName);

    public static bool BreaksLine(IElement element) => Lines.Contains(element.LocalName);
}
