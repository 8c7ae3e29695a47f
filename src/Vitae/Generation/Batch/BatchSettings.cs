using Vitae.Configuration;

namespace Vitae.Generation;

/// <summary>What is made of a batch's postings.</summary>
public sealed record BatchSettings
{
    public required GenerationConfig Config { get; init; }

    /// <summary>Resumes are made for so many of the best; null = for all, 0 = match and rank only.</summary>
    public int? Best { get; init; }

    /// <summary>Most US dollars for the whole; null = no cap.</summary>
    public decimal? BudgetUsd { get; init; }
}
