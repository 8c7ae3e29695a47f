using System.Globalization;

namespace Vitae.Evaluation;

/// <summary>The line after each pair; pairs end on several threads.</summary>
internal sealed class Progress(int all, IProgress<string> lines)
{
    private readonly Lock gate = new();
    private int done;

    public void Tell(PairResult last)
    {
        lock (gate)
        {
            lines.Report($"[{++done}/{all}] {last.Model}: {last.Candidate} for {last.Posting}: {Outcome(last)}");
        }
    }

    private static string Outcome(PairResult last) =>
        last.Repeats.Any(r => r.Failure is not null)
            ? $"failed ({last.Repeats[^1].Failure})"
            : string.Create(
                CultureInfo.InvariantCulture,
                $"{last.Repeats.Sum(r => r.Values.GetValueOrDefault("seconds") ?? 0):0.0} s of model time"
            );
}
