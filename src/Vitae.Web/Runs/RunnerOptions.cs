using System.Globalization;

namespace Vitae.Web;

/// <summary>How this process takes part in background work.</summary>
internal sealed record RunnerOptions
{
    /// <summary>Runs done at once; 0 = this process only asks, others do.</summary>
    public int AtOnce { get; init; } = 8;

    /// <summary>How long a run in flight may go on when the process is asked to end; then it is handed over.</summary>
    public TimeSpan Grace { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Sessions untouched for so many days are deleted; null = kept.</summary>
    public int? KeepDays { get; init; }

    /// <summary>The defaults, changed by <c>VITAE_WORKERS</c>, <c>VITAE_SHUTDOWN_SECONDS</c> and <c>VITAE_KEEP_DAYS</c>.</summary>
    public static RunnerOptions From(Func<string, string?> read)
    {
        var options = new RunnerOptions();
        return options with
        {
            AtOnce = Number(read, "VITAE_WORKERS", 0, 1000) ?? options.AtOnce,
            Grace = TimeSpan.FromSeconds(Number(read, "VITAE_SHUTDOWN_SECONDS", 0, 3600) ?? options.Grace.TotalSeconds),
            KeepDays = Number(read, "VITAE_KEEP_DAYS", 1, 100_000),
        };
    }

    /// <summary>What was said on the command line goes before the environment.</summary>
    public RunnerOptions With(int? keepDays) => this with { KeepDays = keepDays ?? KeepDays };

    private static int? Number(Func<string, string?> read, string name, int least, int most)
    {
        if (read(name) is not { Length: > 0 } text)
            return null;
        return
            int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number >= least
            && number <= most
            ? number
            : throw new VitaeException(
                ErrorCodes.InvalidInput,
                $"{name} must be a number from {least} to {most}, not '{text}'."
            );
    }
}
