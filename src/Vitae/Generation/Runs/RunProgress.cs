namespace Vitae.Generation;

/// <summary>The stages a run has begun, in order; saved with the run, so that a reloaded page or another process sees it.</summary>
public sealed record RunProgress
{
    public static readonly RunProgress None = new() { Stages = [] };

    public required IReadOnlyList<StageProgress> Stages { get; init; }

    /// <summary>The resume's text as soon as it stands, before the review ends; personal data. Null until then.</summary>
    public string? Resume { get; init; }
}
