using System.Text.Json.Serialization;
using Vitae.Generation;

namespace Vitae.Review;

/// <summary>A line of the resume, or something left out of it, beside the candidate's own words.</summary>
public sealed record ReviewItem
{
    /// <summary>How decisions name it: <c>experiences.e1[2]</c>, or the fact left out (<c>e1.4</c>); null where nothing can be decided.</summary>
    public string? At { get; init; }

    /// <summary><c>summary</c>, <c>experiences</c>, <c>education</c>, <c>projects</c>, <c>certifications</c>, <c>achievements</c>.</summary>
    public required string Section { get; init; }
    public string? EntryId { get; init; }

    /// <summary>The entry's title and organisation, for people.</summary>
    public string? Entry { get; init; }

    /// <summary>Null for the candidate's own words at their own place.</summary>
    public ChangeKind? Change { get; init; }

    /// <summary>As printed; null when left out.</summary>
    public string? Text { get; init; }

    /// <summary>The candidate's words.</summary>
    public string? Original { get; init; }

    /// <summary>What the writer wanted to say and the gate refused; null where nothing was.</summary>
    public string? Refused { get; init; }
    public string? Reason { get; init; }

    /// <summary>1-based places among the entry's lines, where the order differs from the candidate's.</summary>
    public int? MovedFrom { get; init; }
    public int? MovedTo { get; init; }
    public bool IsAccepted { get; init; }

    /// <summary>Written by the candidate in review; no model and no gate stands behind it.</summary>
    public bool IsOwn { get; init; }

    /// <summary>What the gate would have said of the candidate's own words: for them to know, never a refusal.</summary>
    public IReadOnlyList<ClaimViolation> Warnings { get; init; } = [];

    /// <summary>Facts it rests on, with the quotes and their places.</summary>
    public IReadOnlyList<EvidenceFact> Evidence { get; init; } = [];

    [JsonIgnore]
    public bool IsChange => Change is not null;

    /// <summary>Names the decision by content, so that it holds when lines around it come and go.</summary>
    [JsonIgnore]
    public string Key => Text is null ? $"left out|{At}|{Original}" : $"{Section}.{EntryId}|{MovedTo}|{Text}";
}
