namespace Vitae.Reading;

/// <summary>A block as a reader found it, before cleaning and numbering.</summary>
internal sealed record RawBlock(BlockKind Kind, string Text, int? Page = null);
