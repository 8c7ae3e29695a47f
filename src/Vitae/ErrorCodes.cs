namespace Vitae;

/// <summary>The stable names of every failure, the same in CLI, API and database.</summary>
public static class ErrorCodes
{
    public const string SessionNotFound = "session_not_found";
    public const string RunNotFound = "run_not_found";
    public const string StepNotReady = "step_not_ready";
    public const string MissingJobDescription = "missing_job_description";
    public const string NoDocuments = "no_documents";
    public const string UnsupportedDocument = "unsupported_document";
    public const string VersionConflict = "version_conflict";
    public const string InvalidInput = "invalid_input";
    public const string TemplateError = "template_error";
    public const string StorageError = "storage_error";

    public const string InvalidApiKey = "invalid_api_key";
    public const string RateLimited = "rate_limited";
    public const string Timeout = "timeout";
    public const string ProviderUnavailable = "provider_unavailable";
    public const string Refused = "refused";
    public const string Truncated = "truncated";
    public const string BadModelOutput = "bad_model_output";
    public const string OverBudget = "over_budget";
    public const string ContextTooSmall = "context_too_small";
    public const string ModelNotFound = "model_not_found";
    public const string BrowserNotFound = "browser_not_found";
    public const string PrintFailed = "print_failed";
    public const string Cancelled = "cancelled";
    public const string Internal = "internal_error";
}
