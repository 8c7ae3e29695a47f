using Vitae.Ai;

namespace Vitae.Review;

/// <summary>One decision about one line.</summary>
public sealed record Revision
{
    /// <summary><see cref="At"/> for accepting whatever is still undecided.</summary>
    public const string Everything = "all";

    public required RevisionAction Action { get; init; }

    /// <summary>The line (<c>experiences.e1[2]</c>, <c>summary[0]</c>), or the fact that was left out (<c>e1.4</c>).</summary>
    public required string At { get; init; }

    /// <summary>The new words of an edit, or the instruction of a regeneration.</summary>
    public string? Text { get; init; }

    /// <summary>The version the person was looking at: if a newer one exists, nothing is changed. Null = the newest.</summary>
    public int? ExpectedVersion { get; init; }

    public IProgress<RunEvent>? Progress { get; init; }

    /// <summary>Sees every prompt and answer, redacted (<c>--debug</c>).</summary>
    public Action<AiExchange>? Watch { get; init; }
}
