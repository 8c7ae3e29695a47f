namespace Vitae.Storage;

/// <summary>Row of <c>resume_revisions</c>: one change of a version against the candidate's own words.</summary>
public sealed class ResumeRevision
{
    public int Id { get; init; }
    public required string SessionId { get; init; }
    public required int ResumeVersion { get; init; }

    /// <summary>JSON pointer into the resume's content (<c>/experiences/0/bullets/2</c>).</summary>
    public required string Path { get; init; }

    /// <summary><c>reworded</c>, <c>repaired</c>, <c>restored</c>, <c>dropped</c>, <c>trimmed</c>.</summary>
    public required string Change { get; init; }
    public string? Original { get; init; }
    public string? Text { get; init; }
    public string? Reason { get; init; }

    /// <summary>JSON list of fact ids.</summary>
    public string Evidence { get; init; } = "[]";
    public required DateTime CreatedAt { get; init; }
}
