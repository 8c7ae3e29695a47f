using Microsoft.AspNetCore.Mvc;

namespace Vitae.Web;

/// <summary>Failures in the words of RFC 9457.</summary>
internal static class Problems
{
    public static ProblemDetails Of(VitaeException e)
    {
        var problem = new ProblemDetails { Status = StatusOf(e.Code), Title = e.Message };
        problem.Extensions["code"] = e.Code;
        problem.Extensions["hint"] = e.Hint;
        problem.Extensions["retryable"] = e.Retryable;
        problem.Extensions["stage"] = e.Stage;
        return problem;
    }

    public static ProblemDetails Of(BadHttpRequestException e)
    {
        var isTooLarge = e.StatusCode == StatusCodes.Status413PayloadTooLarge;
        var problem = new ProblemDetails
        {
            Status = e.StatusCode,
            Title = isTooLarge ? "What was sent is too large." : "The request is not as this address needs it.",
        };
        problem.Extensions["code"] = ErrorCodes.InvalidInput;
        // A JSON reader names the place and the property, never the value.
        problem.Extensions["hint"] = e.InnerException is System.Text.Json.JsonException { Path: { } path }
            ? $"The JSON is wrong at {path}."
            : null;
        problem.Extensions["retryable"] = false;
        return problem;
    }

    public static ProblemDetails Unexpected()
    {
        var problem = new ProblemDetails
        {
            Status = StatusCodes.Status500InternalServerError,
            Title = "Something unexpected happened.",
        };
        problem.Extensions["code"] = ErrorCodes.Internal;
        problem.Extensions["hint"] = "Nothing you gave is lost. The trace id names this failure in the log.";
        problem.Extensions["retryable"] = true;
        return problem;
    }

    private static int StatusOf(string code) =>
        code switch
        {
            ErrorCodes.SessionNotFound or ErrorCodes.RunNotFound => StatusCodes.Status404NotFound,
            ErrorCodes.VersionConflict
            or ErrorCodes.StepNotReady
            or ErrorCodes.MissingJobDescription
            or ErrorCodes.NoDocuments => StatusCodes.Status409Conflict,
            ErrorCodes.InvalidInput => StatusCodes.Status400BadRequest,
            ErrorCodes.UnsupportedDocument
            or ErrorCodes.TemplateError
            or ErrorCodes.ContextTooSmall
            or ErrorCodes.ModelNotFound => StatusCodes.Status422UnprocessableEntity,
            ErrorCodes.OverBudget => StatusCodes.Status402PaymentRequired,
            ErrorCodes.RateLimited => StatusCodes.Status429TooManyRequests,
            ErrorCodes.Timeout => StatusCodes.Status504GatewayTimeout,
            ErrorCodes.ProviderUnavailable
            or ErrorCodes.InvalidApiKey
            or ErrorCodes.Refused
            or ErrorCodes.Truncated
            or ErrorCodes.BadModelOutput => StatusCodes.Status502BadGateway,
            ErrorCodes.StorageError or ErrorCodes.BrowserNotFound or ErrorCodes.PrintFailed =>
                StatusCodes.Status503ServiceUnavailable,
            _ => StatusCodes.Status500InternalServerError,
        };
}
