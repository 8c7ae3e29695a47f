namespace Vitae;

/// <summary>A model call that failed, with the kind that decides what happens next.</summary>
public sealed class ModelException : VitaeException
{
    public ModelException(ModelErrorKind kind, string message, string? hint = null, Exception? inner = null)
        : base(CodeOf(kind), message, hint, inner)
    {
        Kind = kind;
        Retryable = IsTransient(kind);
    }

    public ModelErrorKind Kind { get; }

    /// <summary>How long the provider asked us to wait; null when it did not say.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>The request's part the provider objects to, such as <c>response_format</c>; null when it did not say.</summary>
    public string? RejectedParameter { get; init; }

    /// <summary>What the model answered, for <c>BadOutput</c>; personal data, never logged.</summary>
    public string? RawText { get; init; }

    /// <summary>True for the kinds that may pass by themselves; a used-up quota is the exception to it.</summary>
    internal static bool IsTransient(ModelErrorKind kind) =>
        kind is ModelErrorKind.RateLimited or ModelErrorKind.Timeout or ModelErrorKind.Unavailable;

    private static string CodeOf(ModelErrorKind kind) =>
        kind switch
        {
            ModelErrorKind.Auth => ErrorCodes.InvalidApiKey,
            ModelErrorKind.RateLimited => ErrorCodes.RateLimited,
            ModelErrorKind.Timeout => ErrorCodes.Timeout,
            ModelErrorKind.Unavailable => ErrorCodes.ProviderUnavailable,
            ModelErrorKind.Refused => ErrorCodes.Refused,
            ModelErrorKind.Truncated => ErrorCodes.Truncated,
            ModelErrorKind.OverBudget => ErrorCodes.OverBudget,
            ModelErrorKind.ContextTooSmall => ErrorCodes.ContextTooSmall,
            ModelErrorKind.ModelNotFound => ErrorCodes.ModelNotFound,
            ModelErrorKind.BadRequest => ErrorCodes.InvalidInput,
            _ => ErrorCodes.BadModelOutput,
        };
}
