using Vitae.Ai;
using Vitae.Configuration;
using Vitae.Documents;
using Vitae.Jobs;

namespace Vitae.Generation;

/// <summary>Many postings, one person.</summary>
public sealed record BatchRequest
{
    public required IReadOnlyList<JobSource> Postings { get; init; }

    /// <summary>The person's files; or <see cref="DocumentsOf"/>.</summary>
    public IReadOnlyList<DocumentFile> Documents { get; init; } = [];

    /// <summary>A session whose documents are used, with what was put right about them.</summary>
    public string? DocumentsOf { get; init; }
    public required GenerationConfig Config { get; init; }

    /// <summary>Resumes are made for so many of the best; null = for all.</summary>
    public int? Best { get; init; }

    /// <summary>Most US dollars the whole batch may spend, earlier runs of it included; null = no cap.</summary>
    public decimal? BudgetUsd { get; init; }

    /// <summary>Where an earlier run of the same batch stopped.</summary>
    public IReadOnlyList<BatchItem> Before { get; init; } = [];

    /// <summary>Told after every change: keep it.</summary>
    public required Func<IReadOnlyList<BatchItem>, Task> Keep { get; init; }

    /// <summary>Told about each resume made or found again: write it under the item's name.</summary>
    public required Func<BatchItem, GenerationResult, Task> Made { get; init; }

    public IProgress<RunEvent>? Progress { get; init; }
}
