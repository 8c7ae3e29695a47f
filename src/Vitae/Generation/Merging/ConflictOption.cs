namespace Vitae.Generation;

/// <summary>What one document says, as written there.</summary>
public sealed record ConflictOption(string Value, string DocumentId);
