using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;

namespace Vitae.Jobs;

/// <summary>Title and company from what every page has: og:title, the heading, the window's title.</summary>
internal static partial class PageHints
{
    public static PostingHints Of(IHtmlDocument page)
    {
        var window = FromWindowTitle(PostingHints.Clean(page.Title));
        var title =
            PostingHints.Clean(page.QuerySelector("h1")?.TextContent)
            ?? PostingHints.Clean(page.QuerySelector("meta[property='og:title']")?.GetAttribute("content"));
        return new PostingHints(title).Or(window);
    }

    /// <summary><c>Job Application for X at Y</c>, <c>X at Y</c>, <c>X bei Y</c>, <c>X chez Y</c>.</summary>
    private static PostingHints FromWindowTitle(string? title)
    {
        if (title is null)
        {
            return new PostingHints();
        }

        var match = TitleAtCompany().Match(title);
        return match.Success
            ? new PostingHints(match.Groups["title"].Value, match.Groups["company"].Value)
            : new PostingHints(title.Split(" | ")[0]);
    }

    [GeneratedRegex(
        @"^(?:job application for )?(?<title>.{3,120}?)\s(?:at|bei|chez|@)\s(?<company>[^|–]{2,80}?)(?:\s[|–-]\s.*)?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        RegexLimit.Milliseconds
    )]
    private static partial Regex TitleAtCompany();
}
