namespace Vitae.Generation;

/// <summary>A cited fact, entry or skill, and where it is written.</summary>
/// <param name="Id"><c>e1.2</c>, <c>e1</c>, <c>s3</c>.</param>
/// <param name="Text">As the profile has it.</param>
/// <param name="Quotes">The lines of the documents it comes from.</param>
public sealed record EvidenceFact(string Id, string Text, IReadOnlyList<EvidenceQuote> Quotes);
