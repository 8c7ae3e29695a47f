namespace Vitae.Generation;

/// <summary>The bullets the writer chose for one entry, most relevant first.</summary>
public sealed record DraftEntry(string Id, IReadOnlyList<Claim> Bullets);
