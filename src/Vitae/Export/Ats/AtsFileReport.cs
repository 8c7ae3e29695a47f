namespace Vitae.Export;

/// <summary>What reading one file back showed.</summary>
public sealed record AtsFileReport
{
    public required string Format { get; init; }
    public required string FileName { get; init; }
    public required long Bytes { get; init; }
    public required int RulesPassed { get; init; }
    public required int RulesChecked { get; init; }

    /// <summary>Per extractor, share of the resume's words found in order, 0–100.</summary>
    public required IReadOnlyDictionary<string, double> TokenOrder { get; init; }
    public required IReadOnlyList<AtsFinding> Findings { get; init; }
}
