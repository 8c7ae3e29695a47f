namespace Vitae.Benchmarks.Harness;

/// <summary>One side of a comparison: a name and what is timed.</summary>
internal sealed record Measurement(string Name, Func<CancellationToken, Task<double>> MillisecondsAsync);
