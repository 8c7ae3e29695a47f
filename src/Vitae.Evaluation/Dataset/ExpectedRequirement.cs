namespace Vitae.Evaluation;

/// <summary>One thing a posting asks for.</summary>
/// <param name="Id">The name pairs use for it.</param>
/// <param name="Any">A requirement that contains one of these is this one.</param>
internal sealed record ExpectedRequirement(string Id, IReadOnlyList<string> Any);
