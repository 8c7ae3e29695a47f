using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Vitae.Export;

/// <summary>The words of a page in the order of its markup: what an extractor should find in its PDF.</summary>
internal static class PageText
{
    public static string Of(string html)
    {
        using var document = new HtmlParser().ParseDocument(html);
        var texts = document.Body?.Descendants<IText>().Select(t => IsGlued(t) ? t.Data : " " + t.Data) ?? [];
        return string.Concat(texts);
    }

    /// <summary>A change of direction inside a word parts no words.</summary>
    private static bool IsGlued(IText text) =>
        text.PreviousSibling is IElement { LocalName: "bdi" }
        || (text.Parent is IElement { LocalName: "bdi" } bdi && bdi.FirstChild == text && bdi.PreviousSibling is IText);
}
