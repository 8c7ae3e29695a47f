using System.Net;
using System.Text.RegularExpressions;

namespace Vitae.Ai;

/// <summary>Decides what a non-success answer means, the same for every provider.</summary>
internal static partial class HttpFault
{
    public static ModelErrorKind KindOf(int status, ErrorBody body)
    {
        var says = $"{body.Code} {body.Message}";
        return status switch
        {
            401 => ModelErrorKind.Auth,
            402 => ModelErrorKind.RateLimited,
            403 => ModelErrorKind.Auth,
            404 => ModelErrorKind.ModelNotFound,
            408 or 504 => ModelErrorKind.Timeout,
            413 => ModelErrorKind.ContextTooSmall,
            429 => ModelErrorKind.RateLimited,
            409 or 425 => ModelErrorKind.Unavailable,
            501 or 505 => ModelErrorKind.BadRequest,
            >= 500 when IsTooLong().IsMatch(says) => ModelErrorKind.ContextTooSmall,
            >= 500 => ModelErrorKind.Unavailable,
            _ when IsTooLong().IsMatch(says) => ModelErrorKind.ContextTooSmall,
            _ when IsQuota().IsMatch(says) => ModelErrorKind.RateLimited,
            _ when IsFiltered().IsMatch(says) => ModelErrorKind.Refused,
            _ when IsUnknownModel().IsMatch(says) => ModelErrorKind.ModelNotFound,
            _ when IsKey().IsMatch(says) => ModelErrorKind.Auth,
            _ => ModelErrorKind.BadRequest,
        };
    }

    /// <summary>True when waiting will not help: the money is gone, not the minute's share.</summary>
    public static bool IsQuotaUsedUp(int status, ErrorBody body) =>
        status == (int)HttpStatusCode.PaymentRequired || IsQuota().IsMatch($"{body.Code} {body.Message}");

    /// <summary>The optional feature a server does not know, so that the caller can ask without it.</summary>
    public static string? RejectedParameter(ErrorBody body)
    {
        var says = $"{body.Parameter} {body.Message}";
        return IsFormat().IsMatch(says) ? "response_format"
            : says.Contains("temperature", StringComparison.OrdinalIgnoreCase) ? "temperature"
            : body.Parameter;
    }

    [GeneratedRegex(
        "context_length_exceeded|context length|context window|context size|maximum context|prompt is too long|"
            + "too many tokens|input is too long|exceeds? the (available|maximum) (context|token)",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        RegexLimit.Milliseconds
    )]
    private static partial Regex IsTooLong();

    [GeneratedRegex(
        "insufficient_quota|billing_(hard_limit|not_active|error)|exceeded your current quota.*billing|"
            + "usage limits?\\. you will regain|spend(ing)? (limit|cap)|spend_limit|credit balance|insufficient (credits|balance)",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        RegexLimit.Milliseconds
    )]
    private static partial Regex IsQuota();

    [GeneratedRegex(
        "content_filter|content_policy|ResponsibleAIPolicy|moderation",
        RegexOptions.IgnoreCase,
        RegexLimit.Milliseconds
    )]
    private static partial Regex IsFiltered();

    [GeneratedRegex(
        "model_not_found|not a valid model|model .{0,80}(not found|does not exist)|unknown model",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        RegexLimit.Milliseconds
    )]
    private static partial Regex IsUnknownModel();

    [GeneratedRegex(
        "invalid_api_key|api key (not valid|is invalid)|invalid api key",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        RegexLimit.Milliseconds
    )]
    private static partial Regex IsKey();

    [GeneratedRegex(
        "response_format|json_schema|json_object|output_(config|format)|structured output|grammar",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        RegexLimit.Milliseconds
    )]
    private static partial Regex IsFormat();
}
