using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Vitae.Reading;

namespace Vitae.Jobs;

/// <summary>A web page reduced to its posting: the markup's hints and the HTML worth reading.</summary>
internal sealed record PostingPage(PostingHints Hints, string Html, IReadOnlyList<string> Warnings)
{
    public bool HasText => new HtmlParser().ParseDocument(Html).Body!.TextContent.Any(char.IsLetterOrDigit);

    // A shorter description is a teaser: the page itself says more.
    private const int ShortestDescription = 200;

    public static PostingPage From(string html)
    {
        var page = new HtmlParser().ParseDocument(html);
        // Before anything is cut out: the page's styles say what is hidden.
        var hidden = new HiddenText();
        HtmlHiddenText.Remove(page, hidden);
        var board = BoardMarkup.Find(page);
        var data = JsonLdPosting.Find(page);
        var hints = (data?.Hints ?? new PostingHints())
            .Or(board?.Hints(page) ?? new PostingHints())
            .Or(PageHints.Of(page));

        var body =
            data is not null && data.TextLength >= ShortestDescription ? data.Html
            : board?.Content(page) is { } content ? content
            : Cleaned(page);
        return new PostingPage(hints, Document(hints, body), [.. hidden.Warnings]);
    }

    /// <summary>A page of no board we know: its main part without noise, or what a reader view would show.</summary>
    private static string Cleaned(IHtmlDocument page)
    {
        PageNoise.Remove(page);
        if (page.Body is not { } body)
        {
            return "";
        }

        var main = body.QuerySelector("main, [role=main], article");
        return main is not null && main.TextContent.Trim().Length * 2 > body.TextContent.Trim().Length
            ? main.OuterHtml
            : ArticleText.Of(body) ?? body.InnerHtml;
    }

    private static string Document(PostingHints hints, string body)
    {
        var line = string.Join(" | ", new[] { hints.Company, hints.Location }.OfType<string>());
        var head = Says(body, hints.Title) ? "" : $"<h1>{WebUtility.HtmlEncode(hints.Title)}</h1>";
        head += Says(body, hints.Company) ? "" : $"<p>{WebUtility.HtmlEncode(line)}</p>";
        return $"<!doctype html><html><body>{head}{body}</body></html>";
    }

    private static bool Says(string body, string? value) =>
        value is null
        || body.Contains(value, StringComparison.OrdinalIgnoreCase)
        || body.Contains(WebUtility.HtmlEncode(value), StringComparison.OrdinalIgnoreCase);
}
