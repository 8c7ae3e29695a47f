namespace Vitae.Storage;

/// <summary>Where a batch stands; the words are stored.</summary>
public static class BatchState
{
    /// <summary>Somebody does it or is about to.</summary>
    public const string Running = "running";

    /// <summary>By its person, or because it could not go on.</summary>
    public const string Stopped = "stopped";
    public const string Done = "done";
}
