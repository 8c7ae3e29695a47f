namespace Vitae.Templates;

/// <summary>
/// Puts the fonts a page names (<c>/*fonts:Lato*/</c> in its style) into it, static and openly licensed. Done when a page
/// leaves the house, so that stored pages stay small.
/// </summary>
public static class PageFonts
{
    private const string Mark = "/*fonts:";

    private static readonly Dictionary<string, string> Folders = new(StringComparer.OrdinalIgnoreCase)
    {
        ["EB Garamond"] = "eb-garamond",
        ["IBM Plex Sans"] = "ibm-plex-sans",
        ["Lato"] = "lato",
        ["Source Sans 3"] = "source-sans-3",
        ["Source Serif 4"] = "source-serif-4",
    };

    /// <summary>Families there are.</summary>
    public static IReadOnlyCollection<string> Families => Folders.Keys;

    /// <summary>The page with its fonts in place; as it was where it names none.</summary>
    public static string Embed(string html)
    {
        var (start, end) = FindMark(html);
        if (start < 0)
            return html;
        var names = html[(start + Mark.Length)..end].Split(',', StringSplitOptions.TrimEntries);
        return string.Concat(
            html.AsSpan(0, start),
            string.Concat(names.Select(n => Rules(n, html))),
            html.AsSpan(end + 2)
        );
    }

    private static string Rules(string family, string html) =>
        Folders.TryGetValue(family, out var folder)
            ? string.Concat(FontSubset.All.Where(s => html.Any(s.Covers)).Select(s => s.Rules(family, folder)))
            : "";

    /// <summary>Only inside the first style element: a value of the resume cannot be there.</summary>
    private static (int Start, int End) FindMark(string html)
    {
        var style = html.IndexOf("<style", StringComparison.OrdinalIgnoreCase);
        var close = style < 0 ? -1 : html.IndexOf("</style", style, StringComparison.OrdinalIgnoreCase);
        var start = close < 0 ? -1 : html.IndexOf(Mark, style, close - style, StringComparison.Ordinal);
        var end = start < 0 ? -1 : html.IndexOf("*/", start, close - start, StringComparison.Ordinal);
        return end < 0 ? (-1, -1) : (start, end);
    }
}
