using System.Text.RegularExpressions;
using Vitae.Reading;

namespace Vitae.Documents;

/// <summary>Finds where the candidate lives: a labelled address, street and postal code, or the town in a contact line.</summary>
internal static partial class AddressFinder
{
    private const int MostLines = 4;

    /// <summary>The lines of the address in the order written; empty when none is found.</summary>
    public static IReadOnlyList<string> Find(IReadOnlyList<Block> blocks, IReadOnlySet<string> head, string? name)
    {
        var top = blocks.Where(b => head.Contains(b.Id)).Select(b => b.Text).ToList();
        var labelled = Labelled(top);
        if (labelled.Count > 0)
        {
            return labelled;
        }

        var postal = Postal(top, name);
        return postal.Count > 0 ? postal
            : Town(top, name) is { } town ? [town]
            : [];
    }

    private static List<string> Labelled(List<string> top)
    {
        for (var i = 0; i < top.Count; i++)
        {
            if (Label().Match(top[i]) is { Success: true } match)
            {
                return Lines(match.Groups["value"].Value.Trim(), top.Skip(i + 1));
            }
        }

        return [];
    }

    /// <summary>The value beside a label, or the lines below it as far as they are an address.</summary>
    private static List<string> Lines(string first, IEnumerable<string> following)
    {
        var lines = new List<string>();
        if (first.Length > 0)
        {
            lines.Add(first);
        }

        foreach (var line in following)
        {
            var isPart = lines.Count == 0 ? !AnyLabel().IsMatch(line) : PostalWords.IsPostal(line);
            if (!isPart || lines.Count == MostLines)
            {
                break;
            }

            lines.Add(line);
        }

        lines.RemoveAll(l =>
            l.AsSpan().ContainsAny('@', '<', '(') || NameWords.IsNoName(l) && !PostalWords.IsPostal(l)
        );
        return lines;
    }

    /// <summary>The first run of postal lines; a letter's second one is the recipient's.</summary>
    private static List<string> Postal(List<string> top, string? name)
    {
        var lines = new List<string>();
        var gap = 0;
        foreach (var text in top)
        {
            var found = Segments
                .Of(Bare(text, name))
                .Where(PostalWords.IsPostal)
                .Select(s => s.Trim(' ', ','))
                .ToList();
            lines.AddRange(found.Except(lines, StringComparer.Ordinal));
            gap = found.Count > 0 ? 0 : gap + 1;
            if (lines.Count >= MostLines || lines.Count > 0 && gap > 1)
            {
                break;
            }
        }

        return lines;
    }

    /// <summary><c>Berlin | jane@example.org | +49 …</c>; on a line of its own only with its region.</summary>
    private static string? Town(List<string> top, string? name)
    {
        var lines = top.Take(8).Select(t => (Text: t, Bare: Bare(t, name))).ToList();
        return lines
                .Where(l => ContactSpans.In(l.Text, isHead: true).Count > 0)
                .SelectMany(l => Segments.Of(l.Bare))
                .FirstOrDefault(PostalWords.IsTown)
            ?? lines.Select(l => l.Bare).FirstOrDefault(b => PostalWords.IsTown(b) && PostalWords.HasRegion(b));
    }

    /// <summary>The line without e-mail, telephone, links, name and their labels.</summary>
    private static string Bare(string text, string? name)
    {
        var rest = text;
        foreach (var span in ContactSpans.In(text, isHead: true).OrderByDescending(s => s.Start))
        {
            rest = rest.Remove(span.Start, span.Length).Insert(span.Start, " | ");
        }

        rest = name is null ? rest : rest.Replace(name, " | ", StringComparison.Ordinal);
        return ChannelLabel().Replace(rest, " | ").Trim(' ', '|', ',', '-', '–', '·', '#');
    }

    [GeneratedRegex(
        @"^\W*(?:(?:home |postal |mailing )?address|adresse|anschrift|wohnort|wohnhaft in|domicile|direcci[óo]n|domicilio|location|地址|住址)\s*(?:[:|：]\s*|$)(?<value>.{0,120})$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        RegexLimit.Milliseconds
    )]
    private static partial Regex Label();

    [GeneratedRegex(@"^\p{L}[\p{L} /-]{2,30}(?:\s*[:：]|$)", RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex AnyLabel();

    [GeneratedRegex(
        @"\b(?:e-?mail|mail|tel|telefon|telephone|phone|mobile|mobil|cell|t[ée]l(?:[ée]phone)?|handy|fax|web(?:site)?|homepage|site(?: personnel)?|portfolio|linkedin|github|xing|address|adresse|anschrift)\b\s*[.:]?",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        RegexLimit.Milliseconds
    )]
    private static partial Regex ChannelLabel();
}
