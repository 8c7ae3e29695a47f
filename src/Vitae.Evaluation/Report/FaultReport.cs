namespace Vitae.Evaluation;

/// <summary>What was planted, and what was stopped.</summary>
public sealed record FaultReport
{
    /// <summary>False claims and slots put before the gate.</summary>
    public required IReadOnlyList<FaultLine> Gate { get; init; }

    /// <summary>True claims put before it: stopped ones are false alarms.</summary>
    public required IReadOnlyList<FaultLine> Faithful { get; init; }

    /// <summary>Damaged answers given to the JSON ladder; stopped = neither misread nor believed.</summary>
    public required IReadOnlyList<FaultLine> Ladder { get; init; }
}
