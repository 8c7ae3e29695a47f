using Vitae.Configuration;
using Vitae.Documents;
using Vitae.Jobs;
using Vitae.Templates;

namespace Vitae.Generation;

/// <summary>All that steps 1 to 3 left behind for step 4.</summary>
internal sealed record GenerationInput
{
    public required string SessionId { get; init; }
    public required JobRequirements Job { get; init; }
    public required IReadOnlyList<SourceDocument> Documents { get; init; }
    public required ContactDetails Contact { get; init; }
    public required GenerationConfig Config { get; init; }

    /// <summary>What the candidate decided where documents disagree, by conflict key.</summary>
    public required IReadOnlyDictionary<string, string> FactChoices { get; init; }
    public required ResumeTemplate Template { get; init; }

    /// <summary>Output language: chosen, or the posting's.</summary>
    public string Language => Config.Language ?? Job.Language;

    /// <summary>Hash of all this and the prompts: the same input gives the saved version back.</summary>
    public required string Hash { get; init; }

    /// <summary>The ground on which claims made of this input are judged.</summary>
    /// <param name="profile">What the candidate has done.</param>
    /// <param name="today">For jobs that go on.</param>
    /// <param name="language">Of the resume; null = what the configuration says now.</param>
    public ClaimSources Sources(CandidateProfile profile, DateOnly today, string? language = null) =>
        new()
        {
            Profile = profile,
            Documents = Documents,
            Job = Job,
            Language = language ?? Language,
            Today = today,
        };
}
