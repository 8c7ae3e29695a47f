namespace Vitae.Cli;

/// <summary>What the process says to scripts; documented in <c>docs/how-to/use-the-command-line.md</c>.</summary>
internal static class ExitCodes
{
    public const int Success = 0;
    public const int Internal = 1;
    public const int InvalidInput = 2;
    public const int NotReady = 3;
    public const int UnsupportedFile = 4;
    public const int ModelFailed = 5;
    public const int TryAgain = 6;
    public const int OverBudget = 7;
    public const int Storage = 8;
    public const int Cancelled = 130;

    public static int Of(string code) =>
        code switch
        {
            ErrorCodes.InvalidInput => InvalidInput,
            ErrorCodes.SessionNotFound
            or ErrorCodes.StepNotReady
            or ErrorCodes.VersionConflict
            or ErrorCodes.MissingJobDescription
            or ErrorCodes.NoDocuments => NotReady,
            ErrorCodes.UnsupportedDocument
            or ErrorCodes.TemplateError
            or ErrorCodes.BrowserNotFound
            or ErrorCodes.PrintFailed => UnsupportedFile,
            ErrorCodes.RateLimited or ErrorCodes.Timeout or ErrorCodes.ProviderUnavailable => TryAgain,
            ErrorCodes.InvalidApiKey
            or ErrorCodes.Refused
            or ErrorCodes.Truncated
            or ErrorCodes.BadModelOutput
            or ErrorCodes.ContextTooSmall
            or ErrorCodes.ModelNotFound => ModelFailed,
            ErrorCodes.OverBudget => OverBudget,
            ErrorCodes.StorageError => Storage,
            ErrorCodes.Cancelled => Cancelled,
            _ => Internal,
        };
}
