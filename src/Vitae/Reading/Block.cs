namespace Vitae.Reading;

/// <summary>The unit of evidence: one heading, bullet, paragraph or table row, wrapped lines joined.</summary>
public sealed record Block
{
    /// <summary>Document id and position: <c>d1.14</c>.</summary>
    public required string Id { get; init; }
    public required BlockKind Kind { get; init; }

    /// <summary>1-based; null for formats without pages.</summary>
    public int? Page { get; init; }

    /// <summary>Character span in <see cref="ReadText.Text"/>: <c>Text[Start..End]</c> is this block's own text.</summary>
    public required int Start { get; init; }
    public required int End { get; init; }

    /// <summary>One line, white space folded; cells of a table row separated by <c> | </c>.</summary>
    public required string Text { get; init; }

    /// <summary>As shown to models: <c>[d1.14] - Built the …</c>, with a Markdown sign for the kind.</summary>
    public string ToPromptLine() => ToPromptLine(Id);

    /// <summary>The same under another name, such as the line's number in a prompt.</summary>
    internal string ToPromptLine(string label) => $"[{label}] {Sign}{Text}";

    private string Sign =>
        Kind switch
        {
            BlockKind.Heading => "# ",
            BlockKind.Bullet => "- ",
            BlockKind.TableRow => "| ",
            _ => "",
        };
}
