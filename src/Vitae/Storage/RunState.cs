namespace Vitae.Storage;

/// <summary>Where a run stands; the words are stored.</summary>
public static class RunState
{
    public const string Queued = "queued";
    public const string Running = "running";

    /// <summary>A provider asked for a longer wait than anybody sits through; starts again by itself.</summary>
    public const string Paused = "paused";
    public const string Succeeded = "succeeded";
    public const string Failed = "failed";
    public const string Cancelled = "cancelled";

    public static readonly IReadOnlyList<string> All = [Queued, Running, Paused, Succeeded, Failed, Cancelled];

    /// <summary>States in which there is still something to do.</summary>
    public static readonly IReadOnlyList<string> Unfinished = [Queued, Running, Paused];
}
