using Vitae.Reading;

namespace Vitae.Ai;

/// <summary>One line of fenced data: <c>[d1.14] - Built the …</c> taken apart.</summary>
internal sealed record PromptLine
{
    /// <summary>What stands in the square brackets; null for a line without.</summary>
    public string? Id { get; init; }

    public BlockKind Kind { get; init; }

    public required string Text { get; init; }

    public static PromptLine Parse(string line)
    {
        var text = line.Trim();
        string? id = null;
        if (text is ['[', ..] && text.IndexOf(']', StringComparison.Ordinal) is > 1 and < 24 and var end)
        {
            id = text[1..end];
            text = text[(end + 1)..].Trim();
        }

        var kind = text switch
        {
            ['#', ' ', ..] => BlockKind.Heading,
            ['-', ' ', ..] => BlockKind.Bullet,
            ['|', ' ', ..] => BlockKind.TableRow,
            _ => BlockKind.Paragraph,
        };
        return new PromptLine
        {
            Id = id,
            Kind = kind,
            Text = kind is BlockKind.Paragraph ? text : text[2..].Trim(),
        };
    }
}
