namespace Vitae.Evaluation;

/// <summary>What is to be evaluated, how often, and for how much.</summary>
public sealed record EvalOptions
{
    /// <summary>The dataset's folder.</summary>
    public required string Dataset { get; init; }
    public required IReadOnlyList<string> Models { get; init; }

    /// <summary><c>listed</c>, <c>all</c>, a fit or <c>candidate:posting,…</c>; null = listed.</summary>
    public string? Pairs { get; init; }

    /// <summary>Generations of each pair; from the second on every model is asked anew.</summary>
    public int Repeats { get; init; } = 1;

    /// <summary>Most US dollars of the whole evaluation; null = no cap.</summary>
    public decimal? BudgetUsd { get; init; }

    /// <summary>Pairs under way at the same time; with a budget always one, for what several spend cannot be capped.</summary>
    public int AtOnce { get; init; } = 4;

    /// <summary>Where results are kept; the same folder continues an evaluation.</summary>
    public required string Folder { get; init; }

    /// <summary>A second model that reads each resume; null = none.</summary>
    public string? Judge { get; init; }
    public int? WordLimit { get; init; } = 600;

    /// <summary>Output language; null = the posting's.</summary>
    public string? Language { get; init; }

    /// <summary>What is written and read back.</summary>
    public IReadOnlyList<string> ReadBack { get; init; } = ["docx"];

    /// <summary>Also plants faults and counts what the gate and the JSON ladder stop.</summary>
    public bool Faults { get; init; }

    /// <summary>An earlier report to compare with.</summary>
    public string? Against { get; init; }
}
