namespace Vitae.Generation;

/// <summary>A fact, an entry's slots, a skill or a block of a document, with what it states read out.</summary>
/// <param name="Id">As cited: <c>e1.2</c>, <c>e1</c>, <c>s3</c>, <c>d1.14</c>.</param>
/// <param name="EntryId">The entry it belongs to; null for what stands alone.</param>
/// <param name="IsSentence">True when the text can stand in a resume as it is.</param>
/// <param name="Features">What the text states.</param>
internal sealed record EvidenceItem(string Id, string? EntryId, bool IsSentence, TextFeatures Features)
{
    public string Text => Features.Text;
}
