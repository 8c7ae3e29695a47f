using System.Net;
using System.Text;
using System.Text.Json;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Vitae.Jobs;

/// <summary>A schema.org <c>JobPosting</c> that a page carries for search engines: the employer's own words, without the page around.</summary>
internal sealed record JsonLdPosting(PostingHints Hints, string Html, int TextLength)
{
    // The text properties in the order a reader expects them; most boards use the first alone.
    private static readonly string[] TextProperties =
    [
        "description",
        "responsibilities",
        "qualifications",
        "skills",
        "experienceRequirements",
        "educationRequirements",
    ];

    public static JsonLdPosting? Find(IHtmlDocument page)
    {
        foreach (var script in page.QuerySelectorAll("script[type='application/ld+json']"))
        {
            using var json = Parse(script.TextContent);
            if (json is not null && JobPostingIn(json.RootElement, depth: 0) is { } posting)
            {
                return From(posting);
            }
        }

        return null;
    }

    private static JsonDocument? Parse(string text)
    {
        try
        {
            // Pages often put raw line breaks into strings, which JSON forbids and browsers' crawlers forgive.
            return JsonDocument.Parse(string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c)));
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static JsonElement? JobPostingIn(JsonElement element, int depth)
    {
        if (depth > 5)
        {
            return null;
        }

        return element.ValueKind switch
        {
            JsonValueKind.Array => element
                .EnumerateArray()
                .Select(e => JobPostingIn(e, depth + 1))
                .FirstOrDefault(e => e is not null),
            JsonValueKind.Object when IsJobPosting(element) => element,
            JsonValueKind.Object when element.TryGetProperty("@graph", out var graph) => JobPostingIn(graph, depth + 1),
            JsonValueKind.Object when element.TryGetProperty("mainEntity", out var main) => JobPostingIn(
                main,
                depth + 1
            ),
            _ => null,
        };
    }

    private static bool IsJobPosting(JsonElement element) =>
        element.TryGetProperty("@type", out var type)
        && JsonLdText.All(type).Any(t => t.EndsWith("JobPosting", StringComparison.Ordinal));

    private static JsonLdPosting From(JsonElement posting)
    {
        var hints = new PostingHints(
            PostingHints.Clean(WebUtility.HtmlDecode(JsonLdText.Of(posting, "title"))),
            PostingHints.Clean(WebUtility.HtmlDecode(JsonLdText.Of(posting, "hiringOrganization"))),
            PostingHints.Clean(JsonLdText.Location(posting))
        );
        var html = new StringBuilder();
        foreach (var property in TextProperties)
        {
            Append(html, JsonLdText.Of(posting, property));
        }

        var body = new HtmlParser().ParseDocument(html.ToString()).Body!;
        PageNoise.RemoveIn(body);
        return new JsonLdPosting(hints, body.InnerHtml, body.TextContent.Trim().Length);
    }

    private static void Append(StringBuilder html, string? text)
    {
        if (string.IsNullOrWhiteSpace(text) || html.ToString().Contains(text, StringComparison.Ordinal))
        {
            return;
        }

        // Some boards escape the markup once more than needed.
        var markup =
            text.Contains("&lt;", StringComparison.Ordinal) && !text.Contains('<', StringComparison.Ordinal)
                ? WebUtility.HtmlDecode(text)
                : text;
        html.Append("<div>")
            .Append(
                markup.Contains('<', StringComparison.Ordinal)
                    ? markup
                    : markup.Replace("\n", "<br>", StringComparison.Ordinal)
            )
            .Append("</div>");
    }
}
