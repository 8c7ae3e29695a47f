namespace Vitae.Ai;

/// <summary>A skill or language, as the candidate wrote it.</summary>
internal sealed record ExtractedSkill
{
    public required string Name { get; init; }

    public string? Level { get; init; }

    public string? Category { get; init; }

    public required IReadOnlyList<string> Blocks { get; init; }

    /// <summary>True when a line says it in other letters, K8s for Kubernetes: told apart, so that the line stays its own.</summary>
    public bool HasAlias { get; init; }
}
