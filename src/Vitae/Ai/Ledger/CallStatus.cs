namespace Vitae.Ai;

/// <summary>The words of <c>ai_calls.status</c> and, where a call failed without an error of the model, its kind.</summary>
internal static class CallStatus
{
    public const string Started = "started";
    public const string Succeeded = "succeeded";
    public const string Failed = "failed";

    /// <summary>Error kind of a call the user cancelled.</summary>
    public const string Cancelled = "cancelled";

    /// <summary>Error kind of a call whose process died.</summary>
    public const string Interrupted = "interrupted";
}
