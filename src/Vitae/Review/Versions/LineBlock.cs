using Vitae.Generation;

namespace Vitae.Review;

/// <summary>Lines that stand together: a section, an entry with its head, a group of skills.</summary>
internal sealed record LineBlock(string Section, string? Entry, string Key, IReadOnlyList<Claim> Lines)
{
    public (string Section, string? Entry) Name => (Section, Entry);

    public static List<LineBlock> Of(ResumeContent content) =>
        [
            new("summary", null, "summary", content.Summary),
            .. ContentLines.EntrySections.SelectMany(s => ContentLines.Entries(content, s).Select(e => Of(s, e))),
            .. content.Skills.Select(g => new LineBlock("skills", g.Category, $"skills|{g.Category}", g.Items)),
            new("languages", null, "languages", content.Languages),
            new("achievements", null, "achievements", content.Achievements),
        ];

    private static LineBlock Of(string section, ResumeEntry entry)
    {
        var head = new[] { entry.Title, entry.Organisation, entry.Location, entry.Dates };
        var text = string.Join(", ", head.Where(s => !string.IsNullOrEmpty(s)));
        return new(
            section,
            text,
            $"{section}.{entry.Id}",
            [new Claim { Text = text, Evidence = [entry.Id] }, .. entry.Bullets]
        );
    }
}
