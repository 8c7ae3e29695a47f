using System.Text.Json.Serialization;
using Vitae.Ai;

namespace Vitae.Jobs;

/// <summary>What the model answers to <c>parse_job</c>: lines of the posting by number, and short labels.</summary>
internal sealed record JobAnswer
{
    public required string? Title { get; init; }
    public required string? Company { get; init; }
    public required string? Location { get; init; }
    public required string Language { get; init; }
    public required IReadOnlyList<RequirementAnswer> Requirements { get; init; }

    [JsonConverter(typeof(LineNumbersConverter))]
    public required IReadOnlyList<string> Responsibilities { get; init; }

    /// <summary>Under the blocks' own ids.</summary>
    public JobAnswer Map(Func<IReadOnlyList<string>, IReadOnlyList<string>> ids) =>
        this with
        {
            Requirements = [.. Requirements.Select(r => r with { Blocks = ids(r.Blocks) })],
            Responsibilities = ids(Responsibilities),
        };
}
