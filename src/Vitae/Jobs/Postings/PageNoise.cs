using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Vitae.Jobs;

/// <summary>Takes out of a page what is never part of a posting: navigation, forms, cookie banners, other jobs.</summary>
internal static partial class PageNoise
{
    private const string Elements =
        "script, style, noscript, template, iframe, svg, nav, footer, form, dialog, button, input, select, textarea, object, embed,"
        + "[role=navigation], [role=dialog], [role=alertdialog], [role=search], [role=contentinfo], [role=menu]";

    public static void Remove(IHtmlDocument page)
    {
        if (page.Body is { } body)
        {
            RemoveIn(body);
        }
    }

    public static void RemoveIn(IElement root)
    {
        foreach (var element in root.QuerySelectorAll(Elements).ToList())
        {
            element.Remove();
        }

        var whole = root.TextContent.Length;
        foreach (var element in root.QuerySelectorAll("[class], [id]").ToList())
        {
            // A wrapper that holds the heading or most of the page is never noise, whatever it is called.
            if (
                IsNoise(element.ClassName) || IsNoise(element.Id)
                    ? element.QuerySelector("h1") is null && element.TextContent.Length * 2 < whole
                    : false
            )
            {
                element.Remove();
            }
        }

        RemoveOtherJobs(root);
    }

    /// <summary>A heading "Similar jobs" and everything beside and below it, up to the next heading.</summary>
    private static void RemoveOtherJobs(IElement root)
    {
        foreach (
            var heading in root.QuerySelectorAll("h1, h2, h3, h4, h5, strong")
                .Where(h => PostingNoise.IsOtherJobs(h.TextContent))
                .ToList()
        )
        {
            for (var next = heading.NextElementSibling; next is not null && !next.LocalName.StartsWith('h'); )
            {
                var following = next.NextElementSibling;
                next.Remove();
                next = following;
            }

            heading.Remove();
        }
    }

    private static bool IsNoise(string? names) => names is not null && Noise().IsMatch(names);

    [GeneratedRegex(
        @"(?:^|[\s_-])(?:cookies?|consent|gdpr|onetrust|breadcrumbs?|navbar|topnav|sidenav|menu|(?:social|share)(?:[_-]?(?:links|buttons|bar|icons))?|newsletter|subscribe"
            + @"|(?:similar|related|recommended|more|other)[_-]?(?:jobs?|positions?|postings?|openings?|roles?|stellen)|application[_-]?form|apply[_-]?form|login|signup|site-?(?:header|footer)|footer|skip-link)(?:$|[\s_-])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        RegexLimit.Milliseconds
    )]
    private static partial Regex Noise();
}
