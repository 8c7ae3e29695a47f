using Vitae.Configuration;
using Vitae.Jobs;

namespace Vitae.Generation;

/// <summary>All the writer needs.</summary>
internal sealed record WritingTask
{
    public required JobRequirements Job { get; init; }
    public required ProfileText Profile { get; init; }
    public required MatchAnalysis Match { get; init; }
    public required GenerationConfig Config { get; init; }

    /// <summary>Output language, ISO 639-1.</summary>
    public required string Language { get; init; }

    /// <summary>Puts masked contact details back into text a model wrote.</summary>
    public required Func<string, string> Unmask { get; init; }
}
