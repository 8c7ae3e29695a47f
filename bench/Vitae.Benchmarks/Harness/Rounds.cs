namespace Vitae.Benchmarks.Harness;

/// <summary>Runs the sides in turn, A B A B, so that a busy minute hits them alike.</summary>
internal static class Rounds
{
    /// <summary>Rounds that are thrown away; none when a suite is only tried out.</summary>
    public static int WarmUps { get; set; } = 2;

    /// <summary>Milliseconds by side and round.</summary>
    public static async Task<IReadOnlyDictionary<string, double[]>> RunAsync(
        int rounds,
        IReadOnlyList<Measurement> sides,
        CancellationToken ct
    ) => (await MeasureAsync(rounds, sides, ct)).ToDictionary(s => s.Key, s => s.Value.Times, StringComparer.Ordinal);

    /// <summary>The same with processor time.</summary>
    public static async Task<IReadOnlyDictionary<string, Series>> MeasureAsync(
        int rounds,
        IReadOnlyList<Measurement> sides,
        CancellationToken ct
    )
    {
        var times = sides.ToDictionary(s => s.Name, _ => new List<(double Time, double Cpu)>(), StringComparer.Ordinal);
        for (var round = -WarmUps; round < rounds; round++)
        {
            await Machine.UntilIdleAsync(ct);
            foreach (var side in sides)
            {
                var cpu = Machine.CpuMilliseconds;
                var milliseconds = await side.MillisecondsAsync(ct);
                if (round >= 0)
                {
                    times[side.Name].Add((milliseconds, Machine.CpuMilliseconds - cpu));
                }
            }
        }

        return times.ToDictionary(
            t => t.Key,
            t => new Series([.. t.Value.Select(v => v.Time)], [.. t.Value.Select(v => v.Cpu)]),
            StringComparer.Ordinal
        );
    }
}
