namespace Vitae.Benchmarks.Harness;

/// <summary>One side's rounds: wall time and processor time, both in milliseconds.</summary>
internal sealed record Series(double[] Times, double[] Cpu);
