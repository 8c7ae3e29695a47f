using Vitae.Benchmarks.Harness;

namespace Vitae.Benchmarks.Llm;

/// <summary>Everything about model calls: overhead (G1), how many (G2), tokens (G3, G3c), time at a model's pace (G4).</summary>
internal static class LlmSuite
{
    public static async Task<IReadOnlyList<Row>> RunAsync(int rounds, CancellationToken ct) =>
        [
            .. await OverheadSuite.RunAsync(rounds, ct),
            .. await CallSuite.RunAsync(ct),
            .. await PaceSuite.RunAsync(rounds, ct),
        ];
}
