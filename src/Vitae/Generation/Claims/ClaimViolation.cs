namespace Vitae.Generation;

/// <summary>One thing a claim says that its evidence does not.</summary>
public sealed record ClaimViolation
{
    /// <summary>Where in the draft: <c>experiences.e1[0]</c>, <c>summary[1]</c>, <c>skills[2].category</c>.</summary>
    public required string Path { get; init; }

    /// <summary>The rule's name: <c>F-num</c>, <c>F-bind</c> …</summary>
    public required string Rule { get; init; }

    /// <summary>The claim's text.</summary>
    public required string Text { get; init; }

    /// <summary>The part that has no ground: "40 %", "Kubernetes".</summary>
    public required string Found { get; init; }

    /// <summary>One sentence for the writer and the user.</summary>
    public required string Problem { get; init; }

    /// <summary>Only told, never a reason to change the text.</summary>
    public bool IsWarning { get; init; }
}
