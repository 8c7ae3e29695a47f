using System.Globalization;

namespace Vitae.Ai;

/// <summary>How patient, how parallel and how thrifty model calls are; one place for every limit.</summary>
public sealed record AiOptions
{
    /// <summary>Requests of one call at most, the first included.</summary>
    public int MaxAttempts { get; init; } = 4;

    /// <summary>One request from sending to the last byte; models may think for three minutes.</summary>
    public TimeSpan AttemptTimeout { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>Longest silence inside an answer that has begun.</summary>
    public TimeSpan IdleTimeout { get; init; } = TimeSpan.FromSeconds(90);

    /// <summary>All that one model may take for one stage: attempts, waits, correction.</summary>
    public TimeSpan StageDeadline { get; init; } = TimeSpan.FromMinutes(12);

    /// <summary>First wait's upper bound; doubles with each attempt.</summary>
    public TimeSpan BaseDelay { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>No wait is longer; a provider that asks for more is given up for now.</summary>
    public TimeSpan LongestWait { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>How long a provider that failed for good is passed over while another model is listed.</summary>
    public TimeSpan Cooldown { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>Calls in flight to one provider, over all runs of this process; of all processes where they share limits.</summary>
    public int MaxCallsInFlight { get; init; } = 16;

    /// <summary>Calls begun in a minute with one provider, over as many; null = no limit.</summary>
    public int? MaxCallsPerMinute { get; init; }

    /// <summary>True where other processes use the same database: limits are kept in it.</summary>
    public bool SharesLimits { get; init; }

    /// <summary>Most US dollars of one UTC day; null = no cap.</summary>
    public decimal? DailyBudgetUsd { get; init; }

    /// <summary>Folder whose prompt files replace the built-in ones of the same name; null = none.</summary>
    public string? PromptFolder { get; init; }

    /// <summary>Where the installation's secret lies.</summary>
    public required string DataFolder { get; init; }

    /// <summary>The defaults, changed by <c>VITAE_PROMPTS</c> (folder), <c>VITAE_TIMEOUT</c> (seconds an attempt),
    /// <c>VITAE_DAILY_BUDGET</c> (US dollars), <c>VITAE_MAX_CALLS</c> (calls in flight to a provider), <c>VITAE_MAX_PER_MINUTE</c>
    /// (calls begun) and <c>VITAE_SHARED_LIMITS=1</c> (several processes on one SQLite file).</summary>
    /// <param name="dataFolder">The database's folder.</param>
    /// <param name="read">Where settings come from: the environment.</param>
    public static AiOptions From(string dataFolder, Func<string, string?> read)
    {
        var options = new AiOptions { DataFolder = dataFolder };
        var timeout = Number(read, "VITAE_TIMEOUT") ?? (decimal)options.AttemptTimeout.TotalSeconds;
        var attempt = TimeSpan.FromSeconds((double)Math.Min(timeout, 86_400));
        return options with
        {
            PromptFolder = Text(read, "VITAE_PROMPTS"),
            AttemptTimeout = attempt,
            StageDeadline = attempt * 2.4,
            DailyBudgetUsd = Number(read, "VITAE_DAILY_BUDGET"),
            MaxCallsPerMinute = (int?)Number(read, "VITAE_MAX_PER_MINUTE"),
            SharesLimits = Text(read, "VITAE_SHARED_LIMITS") == "1",
            MaxCallsInFlight = (int)Math.Clamp(Number(read, "VITAE_MAX_CALLS") ?? options.MaxCallsInFlight, 1, 10_000),
        };
    }

    private static decimal? Number(Func<string, string?> read, string name)
    {
        if (Text(read, name) is not { } text)
            return null;
        return
            decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            && number > 0
            ? number
            : throw new VitaeException(ErrorCodes.InvalidInput, $"{name} must be a number above zero, not '{text}'.");
    }

    private static string? Text(Func<string, string?> read, string name) =>
        read(name) is { } text && !string.IsNullOrWhiteSpace(text) ? text.Trim() : null;
}
