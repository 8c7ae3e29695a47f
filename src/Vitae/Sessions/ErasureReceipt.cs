namespace Vitae.Sessions;

/// <summary>The receipt of "delete everything": what was there and is not any more.</summary>
public sealed record ErasureReceipt
{
    public required int Applications { get; init; }
    public required int Documents { get; init; }
    public required int Versions { get; init; }
    public required int ModelCalls { get; init; }
    public required int Runs { get; init; }

    /// <summary>Database backups of before an update: they held the same data.</summary>
    public required int Backups { get; init; }
    public required DateTime At { get; init; }
}
