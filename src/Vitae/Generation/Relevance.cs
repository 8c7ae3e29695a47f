namespace Vitae.Generation;

/// <summary>How much an entry or skill matters for the job, 0–100.</summary>
public sealed record Relevance(string Id, double Score);
