using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Vitae.Export;

/// <summary>The words of a page in the order of its markup: what an extractor should find in its PDF.</summary>
internal static class PageText
{
    public static string Of(string html)
    {
        using var document = new HtmlParser().ParseDocument(html);
        var texts = document.Body?.Descendants<IText>().Select(t => t.Data) ?? [];
        return string.Join(' ', texts);
    }
}
