using AngleSharp.Html.Dom;

namespace Vitae.Jobs;

/// <summary>Where well-known job boards put title, company, place and text.</summary>
/// <param name="Mark">What tells the board; a CSS selector, like the rest.</param>
internal sealed record BoardMarkup(string Mark, string Title, string? Company, string? Location, string Text)
{
    private static readonly BoardMarkup[] All =
    [
        // Greenhouse, old and new
        new("#app_body .app-title", ".app-title", ".company-name", "#header .location", "#content"),
        new(".job__description", ".job__title h1, h1", null, ".job__location", ".job__description"),
        // Lever
        new(
            ".posting-headline",
            ".posting-headline h2",
            null,
            ".posting-categories .location",
            ".posting-page .section-wrapper.page-full-width:not(.accent-section), [data-qa=job-description], .posting-requirements"
        ),
        // Ashby
        new(
            "[class*=ashby-job-posting]",
            ".ashby-job-posting-heading",
            null,
            ".ashby-job-posting-left-pane [class*=section]:first-child p",
            ".ashby-job-posting-right-pane [class*=description], [class*=_descriptionText]"
        ),
        // Workday
        new(
            "[data-automation-id=jobPostingDescription]",
            "[data-automation-id=jobPostingHeader]",
            null,
            "[data-automation-id=locations] dd",
            "[data-automation-id=jobPostingDescription]"
        ),
        // SmartRecruiters, Personio
        new(".job-sections", "h1.job-title", null, ".job-details [itemprop=addressLocality]", ".job-sections"),
        new(".job-ad, #job-ad", "h1", null, ".job-ad-location", ".job-ad, #job-ad"),
    ];

    public static BoardMarkup? Find(IHtmlDocument page) => Array.Find(All, b => page.QuerySelector(b.Mark) is not null);

    public PostingHints Hints(IHtmlDocument page)
    {
        var title = One(page, Title);
        var company = Company is null ? null : One(page, Company);
        return new PostingHints(title, StripAt(company) ?? CompanyBeside(title, page.Title), One(page, Location));
    }

    /// <summary>The HTML of the posting's text; null when the page has none there.</summary>
    public string? Content(IHtmlDocument page)
    {
        // Matches inside another match would be read twice.
        var found = page.QuerySelectorAll(Text).ToList();
        var outer = found.Where(e => !found.Exists(o => o != e && o.Contains(e))).ToList();
        foreach (var element in outer)
        {
            PageNoise.RemoveIn(element);
        }

        return outer.Sum(e => e.TextContent.Trim().Length) > 0 ? string.Concat(outer.Select(e => e.OuterHtml)) : null;
    }

    /// <summary>Window titles such as <c>Canadian Digital Service - Product manager</c>.</summary>
    private static string? CompanyBeside(string? title, string? window) =>
        title is not null && window is not null && window.EndsWith(title, StringComparison.OrdinalIgnoreCase)
            ? PostingHints.Clean(window[..^title.Length].TrimEnd(' ', '-', '–', '|', ':'))
            : null;

    private static string? StripAt(string? company) =>
        company is not null && company.StartsWith("at ", StringComparison.OrdinalIgnoreCase) ? company[3..] : company;

    private static string? One(IHtmlDocument page, string? selector) =>
        selector is null ? null : PostingHints.Clean(page.QuerySelector(selector)?.TextContent);
}
