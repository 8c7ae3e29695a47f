using System.Globalization;
using System.Xml.Linq;

namespace Vitae.Reading;

/// <summary>Looks things up in a Europass file by local names, whatever the namespace, and words them.</summary>
internal static class EuropassText
{
    public static IEnumerable<XElement> All(this XElement? element, string name) =>
        element?.Descendants().Where(e => Is(e, name)) ?? [];

    public static XElement? Child(this XElement? element, params string[] path) =>
        path.Aggregate(element, (e, name) => e?.Elements().FirstOrDefault(c => Is(c, name)));

    /// <summary>The text at the end of the path, one line; empty where there is none.</summary>
    public static string Words(this XElement? element, params string[] path) => element.Child(path)?.Value.Trim() ?? "";

    /// <summary>A description, in HTML or plain lines, as blocks of its own.</summary>
    public static IEnumerable<RawBlock> Lines(string text)
    {
        if (text.Contains('<', StringComparison.Ordinal) && text.Contains('>', StringComparison.Ordinal))
            return HtmlReader.Read(text, FileType.Xml, CancellationToken.None).Blocks;
        return text.Length == 0 ? [] : new PlainTextBlocks(text).Read();
    }

    /// <summary><c>Title, Employer | Place | 2019-03 – 2021</c></summary>
    public static RawBlock Entry(string title, string organisation, string place, string dates) =>
        new(
            BlockKind.Paragraph,
            string.Join(" | ", new[] { Joined(", ", title, organisation), place, dates }.Where(cell => cell.Length > 0))
        );

    public static string Joined(string sign, params string[] words) =>
        string.Join(sign, words.Where(w => w.Length > 0));

    /// <summary>From and to; an end that is the present day says so.</summary>
    public static string Dates(string from, string to, bool isCurrent) =>
        Joined(" – ", from, isCurrent ? "present" : to);

    /// <summary>Year, month and day from attributes (<c>month="--03"</c>) or elements.</summary>
    public static string Date(XElement? date)
    {
        var year = Part(date, "year");
        var month = Part(date, "month");
        return year is null ? date?.Value.Trim() ?? ""
            : month is null ? year.Value.ToString(CultureInfo.InvariantCulture)
            : string.Create(CultureInfo.InvariantCulture, $"{year}-{month:00}");
    }

    private static int? Part(XElement? date, string name)
    {
        var text =
            date?.Attributes().FirstOrDefault(a => Same(a.Name.LocalName, name))?.Value
            ?? date?.Elements().FirstOrDefault(e => Is(e, name))?.Value;
        return int.TryParse(text?.Trim('-', ' '), CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    private static bool Is(XElement element, string name) => Same(element.Name.LocalName, name);

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
