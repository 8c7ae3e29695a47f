namespace Vitae.Storage;

/// <summary>Row of <c>job_descriptions</c>: step 1's posting and what was understood of it.</summary>
public sealed class JobDescription
{
    public int Id { get; init; }
    public required string SessionId { get; init; }

    /// <summary>File name, <c>stdin</c> or <c>text</c>.</summary>
    public required string Source { get; init; }
    public required string Text { get; init; }
    public required string Title { get; init; }
    public string? Company { get; init; }
    public required string Language { get; init; }

    /// <summary>JSON of <c>JobRequirements</c>.</summary>
    public required string Requirements { get; init; }

    /// <summary>JSON list of sentences for the user.</summary>
    public string Warnings { get; init; } = "[]";

    /// <summary>The model that analysed it; null for a ready analysis.</summary>
    public string? ModelUsed { get; init; }
    public required DateTime CreatedAt { get; init; }
}
