namespace Vitae.Reading;

/// <summary>What a format's reader returns: blocks in reading order and what the user must be told.</summary>
internal sealed record RawDocument
{
    public required FileType Type { get; init; }
    public required IReadOnlyList<RawBlock> Blocks { get; init; }
    public int? Pages { get; init; }
    public IReadOnlyList<string> Warnings { get; init; } = [];

    /// <summary>Cleans the texts and gives blocks their ids and spans.</summary>
    /// <exception cref="VitaeException">Nothing is left to read.</exception>
    public ReadText Number(string fileName, string prefix)
    {
        var cleaner = new TextCleaner();
        var blocks = new List<Block>(Blocks.Count);
        var start = 0;
        foreach (var raw in Blocks)
        {
            // Signs of the prompt's own notation, left over from icons and empty cells, would read as structure.
            var text = cleaner.Clean(raw.Text).TrimStart('#', '|', ' ').TrimEnd('|', ' ');
            if (text.Length == 0)
                continue;
            blocks.Add(
                new Block
                {
                    Id = $"{prefix}.{blocks.Count + 1}",
                    Kind = raw.Kind,
                    Page = raw.Page,
                    Start = start,
                    End = start + text.Length,
                    Text = text,
                }
            );
            start += text.Length + 1;
        }
        // Section names alone are an empty form.
        if (blocks.TrueForAll(b => b.Kind == BlockKind.Heading && SectionWords.IsSectionName(b.Text)))
            throw NoText(fileName);
        return new ReadText
        {
            MediaType = Type.MediaType,
            Text = string.Join('\n', blocks.Select(b => b.Text)),
            Blocks = blocks,
            Pages = Pages,
            Warnings = [.. Warnings, .. cleaner.Warnings, .. Template(blocks)],
        };
    }

    private static IEnumerable<string> Template(List<Block> blocks) =>
        PlaceholderText.Warning(blocks) is { } warning ? [warning] : [];

    private VitaeException NoText(string fileName) =>
        new(
            ErrorCodes.UnsupportedDocument,
            $"{TextCleaner.ForMessage(fileName)} contains no text that can be read. {string.Join(' ', Warnings)}".TrimEnd(),
            Warnings.Any(w => w.Contains("scan", StringComparison.Ordinal))
                ? "Install Tesseract so that scans can be read, or add a file with text in it"
                : "Add a file that has text in it, or paste the text"
        );
}
