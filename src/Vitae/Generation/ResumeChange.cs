namespace Vitae.Generation;

/// <summary>One difference between a resume and the candidate's own words.</summary>
public sealed record ResumeChange
{
    /// <summary>JSON pointer into <see cref="ResumeContent"/> (<c>/experiences/0/bullets/2</c>), or the place it left.</summary>
    public required string Path { get; init; }
    public required ChangeKind Kind { get; init; }

    /// <summary>The candidate's words.</summary>
    public string? Original { get; init; }

    /// <summary>What the resume says instead; null when it says nothing.</summary>
    public string? Text { get; init; }
    public string? Reason { get; init; }

    /// <summary>Fact ids.</summary>
    public IReadOnlyList<string> Evidence { get; init; } = [];
}
