namespace Vitae.Benchmarks.Cluster;

/// <summary>What a line of the load table came to, read from the rows the workers left.</summary>
internal sealed record LoadResult
{
    public required double PerSecond { get; init; }
    public required double P50 { get; init; }
    public required double P99 { get; init; }
    public required int Failed { get; init; }

    /// <summary>Processor milliseconds of all workers for one generation.</summary>
    public required double WorkerCpu { get; init; }

    /// <summary>The same of the database server.</summary>
    public required double DatabaseCpu { get; init; }
    public required double StatementsEach { get; init; }

    /// <summary>Megabytes the workers grew by, for each generation at once.</summary>
    public required double MemoryEach { get; init; }
}
