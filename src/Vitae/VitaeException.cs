namespace Vitae;

/// <summary>A failure the user can act on: safe to show, with what to do next.</summary>
public class VitaeException : Exception
{
    public VitaeException(string code, string message, string? hint = null, Exception? inner = null)
        : base(message, inner)
    {
        Code = code;
        Hint = hint;
    }

    /// <summary>One of <see cref="ErrorCodes"/>: stable, for programs.</summary>
    public string Code { get; }

    /// <summary>What to do next, one sentence; null where the message says it all.</summary>
    public string? Hint { get; }

    /// <summary>True when the same request may succeed later unchanged.</summary>
    public bool Retryable { get; init; }

    /// <summary>True when a password would open the file.</summary>
    public bool NeedsPassword { get; init; }

    /// <summary>The pipeline stage that failed, such as <c>write_resume</c>; null outside generation.</summary>
    public string? Stage { get; set; }
}
