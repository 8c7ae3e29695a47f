namespace Vitae.Generation;

/// <summary>Why a run failed or waits, in words safe to show.</summary>
public sealed record RunFailure
{
    /// <summary>One of <see cref="ErrorCodes"/>.</summary>
    public required string Code { get; init; }
    public required string Message { get; init; }

    /// <summary>What to do next; null where the message says it all.</summary>
    public string? Hint { get; init; }

    /// <summary>True when the same run may succeed later unchanged.</summary>
    public bool Retryable { get; init; }

    /// <summary>The stage that failed; null outside the four.</summary>
    public string? Stage { get; init; }

    /// <summary>The message of a stranger's exception may quote personal data: its type is enough for a report.</summary>
    internal static RunFailure Unexpected(Exception e) =>
        new()
        {
            Code = ErrorCodes.Internal,
            Message = $"Something unexpected happened ({e.GetType().Name}).",
            Hint = "Nothing you gave is lost. Start it again; if it stays, report it.",
        };

    internal static RunFailure From(VitaeException e) =>
        new()
        {
            Code = e.Code,
            Message = e.Message,
            Hint = e.Hint,
            Retryable = e.Retryable,
            Stage = e.Stage,
        };
}
