namespace Vitae.Reading;

/// <summary>What a block was in its document.</summary>
public enum BlockKind
{
    Heading,
    Paragraph,
    Bullet,
    TableRow,
}
