using System.Text.RegularExpressions;

namespace Vitae.Reading;

/// <summary>The tables of a LinkedIn export → blocks; a birth date is not among the columns read.</summary>
internal static partial class LinkedInBlocks
{
    private static readonly (string[] Header, Func<CsvTable, IEnumerable<RawBlock>> Read)[] Known =
    [
        (["First Name", "Last Name", "Headline"], Profile),
        (["Email Address", "Primary"], table => Contacts(table, "Email Address")),
        (["Number", "Type", "Extension"], table => Contacts(table, "Number")),
        (
            ["Company Name", "Title", "Started On"],
            t => Entries(t, "Experience", ["Title", "Company Name"], "Location", "Started On", "Finished On")
        ),
        (
            ["School Name", "Degree Name"],
            t => Entries(t, "Education", ["Degree Name", "School Name"], "Notes", "Start Date", "End Date")
        ),
        (
            ["Title", "Url", "Started On", "Description"],
            t => Entries(t, "Projects", ["Title"], "Url", "Started On", "Finished On")
        ),
        (
            ["Role", "Cause", "Company Name"],
            t => Entries(t, "Volunteering", ["Role", "Company Name"], "Cause", "Started On", "Finished On")
        ),
        (
            ["Authority", "License Number"],
            t => Entries(t, "Certifications", ["Name", "Authority"], "Url", "Started On", "Finished On")
        ),
        (
            ["Name", "Publisher", "Published On"],
            t => Entries(t, "Publications", ["Name", "Publisher"], "Url", "Published On", "")
        ),
        (["Title", "Issued On", "Description"], t => Entries(t, "Honors", ["Title"], "Issuer", "Issued On", "")),
        (["Name", "Proficiency"], t => Names(t, "Languages", "Proficiency")),
    ];

    public static bool IsOwn(CsvTable table) => Known.Any(k => table.Has(k.Header)) || IsSkills(table);

    public static IEnumerable<RawBlock> Read(IReadOnlyList<CsvTable> tables)
    {
        foreach (var (header, read) in Known)
        {
            foreach (var block in tables.Where(t => t.Has(header)).SelectMany(read))
                yield return block;
        }
        foreach (var block in tables.Where(IsSkills).SelectMany(t => Names(t, "Skills", "")))
            yield return block;
    }

    /// <summary>The table of skills has one column, and nothing else has only that.</summary>
    private static bool IsSkills(CsvTable table) => table.HasOnly("Name");

    private static IEnumerable<RawBlock> Profile(CsvTable table)
    {
        foreach (var row in table.Rows.Take(1))
        {
            yield return new RawBlock(
                BlockKind.Heading,
                $"{table.Cell(row, "First Name")} {table.Cell(row, "Last Name")}"
            );
            yield return new RawBlock(BlockKind.Paragraph, table.Cell(row, "Headline"));
            yield return new RawBlock(BlockKind.Paragraph, table.Cell(row, "Geo Location"));
            yield return new RawBlock(BlockKind.Paragraph, table.Cell(row, "Websites"));
            if (table.Cell(row, "Summary") is not { Length: > 0 } summary)
                continue;
            yield return new RawBlock(BlockKind.Heading, "Summary");
            foreach (var line in Lines(summary))
                yield return line;
        }
    }

    private static IEnumerable<RawBlock> Contacts(CsvTable table, string column) =>
        table
            .Rows.OrderByDescending(row => table.Cell(row, "Primary"), StringComparer.OrdinalIgnoreCase)
            .Select(row => new RawBlock(
                BlockKind.Paragraph,
                $"{table.Cell(row, "Extension")} {table.Cell(row, column)}"
            ));

    private static IEnumerable<RawBlock> Entries(
        CsvTable table,
        string title,
        string[] names,
        string more,
        string from,
        string to
    )
    {
        if (table.Rows.Any())
            yield return new RawBlock(BlockKind.Heading, title);
        foreach (var row in table.Rows)
        {
            var (start, end) = (table.Cell(row, from), table.Cell(row, to));
            var open = to.Length > 0 && start.Length > 0 ? "Present" : "";
            var dates =
                end.Length + open.Length == 0 || start.Length == 0
                    ? start + end
                    : $"{start} – {(end.Length > 0 ? end : open)}";
            var name = string.Join(", ", names.Select(n => table.Cell(row, n)).Where(n => n.Length > 0));
            var cells = new[] { name, table.Cell(row, more), dates }.Where(c => c.Length > 0);
            yield return new RawBlock(BlockKind.Paragraph, string.Join(" | ", cells));
            foreach (var line in Lines(table.Cell(row, "Description")))
                yield return line;
        }
    }

    private static IEnumerable<RawBlock> Names(CsvTable table, string title, string level)
    {
        if (table.Rows.Any())
            yield return new RawBlock(BlockKind.Heading, title);
        foreach (var row in table.Rows)
        {
            var rank = table.Cell(row, level);
            yield return new RawBlock(
                BlockKind.Bullet,
                rank.Length > 0 ? $"{table.Cell(row, "Name")} ({rank})" : table.Cell(row, "Name")
            );
        }
    }

    /// <summary>Members write lists into one cell, line by line.</summary>
    private static IEnumerable<RawBlock> Lines(string cell) =>
        LineBreak()
            .Split(cell)
            .Where(l => l.Trim().Length > 0)
            .Select(l =>
                BulletSign.Strip(l) is { } item
                    ? new RawBlock(BlockKind.Bullet, item)
                    : new RawBlock(BlockKind.Paragraph, l)
            );

    [GeneratedRegex(@"\r\n|\r|\n| {2,}(?=[•\-*] )", RegexOptions.ExplicitCapture, RegexLimit.Milliseconds)]
    private static partial Regex LineBreak();
}
