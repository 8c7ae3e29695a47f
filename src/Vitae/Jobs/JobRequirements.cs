namespace Vitae.Jobs;

/// <summary>What a posting asks for, as understood in step 1: what generation matches against.</summary>
public sealed record JobRequirements
{
    public required string Title { get; init; }

    /// <summary>The employer as the posting names it; null where it does not.</summary>
    public string? Company { get; init; }
    public string? Location { get; init; }

    /// <summary>The posting's language, ISO 639-1 (<c>en</c>).</summary>
    public required string Language { get; init; }
    public required IReadOnlyList<JobRequirement> Requirements { get; init; }

    /// <summary>What the person would do, one sentence each, in the posting's words.</summary>
    public IReadOnlyList<string> Responsibilities { get; init; } = [];
}
