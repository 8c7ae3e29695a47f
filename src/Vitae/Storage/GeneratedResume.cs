namespace Vitae.Storage;

/// <summary>Row of <c>generated_resumes</c>: one saved version with all that explains it.</summary>
public sealed class GeneratedResume
{
    public int Id { get; init; }
    public required string SessionId { get; init; }

    /// <summary>1, 2, 3 … within the session.</summary>
    public required int Version { get; init; }

    /// <summary>Hash of posting, documents, configuration, template and prompts: the same input gives the same row back.</summary>
    public required string InputHash { get; init; }
    public double? MatchScore { get; init; }
    public double? AtsScore { get; init; }
    public required int WordCount { get; init; }

    /// <summary>JSON of <c>ResumeContent</c>.</summary>
    public required string Content { get; init; }
    public required string Html { get; init; }

    /// <summary>JSON of profile, match, ATS review, claims, warnings, prompt versions and usage.</summary>
    public required string Profile { get; init; }
    public required string Match { get; init; }
    public required string Ats { get; init; }
    public required string Claims { get; init; }
    public required string Warnings { get; init; }
    public required string PromptVersions { get; init; }
    public required string Usage { get; init; }

    /// <summary>The model that wrote the resume.</summary>
    public required string ModelUsed { get; init; }
    public required int ApiCallsMade { get; init; }
    public required int TokensUsed { get; init; }
    public required double GenerationSeconds { get; init; }
    public required DateTime CreatedAt { get; init; }

    /// <summary>JSON of the review's <c>VersionOrigin</c>; null when generated.</summary>
    public string? Origin { get; init; }

    /// <summary>JSON list: the changes the candidate has agreed to.</summary>
    public string Accepted { get; set; } = "[]";
}
