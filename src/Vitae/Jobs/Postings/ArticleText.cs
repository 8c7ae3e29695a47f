using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Vitae.Jobs;

/// <summary>The readable part of a page that marks none, as a browser's reader view finds it.</summary>
internal static class ArticleText
{
    // Shorter finds are teasers and banners.
    private const int Shortest = 400;

    /// <summary>Null when there is none, or when it would lose the page's lists: requirements stand in lists.</summary>
    public static string? Of(IHtmlElement body)
    {
        // The address is never visited; relative links are resolved against it.
        var article = SmartReader.Reader.ParseArticle(
            "https://posting.invalid/",
            $"<html><body>{body.InnerHtml}</body></html>",
            null
        );
        if (!article.IsReadable || article.TextContent.Length < Shortest)
        {
            return null;
        }

        var found = new HtmlParser().ParseDocument(article.Content).Body!;
        return found.QuerySelectorAll("li").Length * 2 >= body.QuerySelectorAll("li").Length ? found.InnerHtml : null;
    }
}
