using Hangfire.Logging;

namespace Vitae.Web.Tests.Runs;

/// <summary>Hangfire has one log for the whole process, which the last house built gave it: tests that touch it take turns.</summary>
internal static class HangfireLog
{
    public const string Name = "Hangfire's log";

    /// <summary>The log of a house that is gone throws.</summary>
    public static void Forget() => LogProvider.SetCurrentLogProvider(null);
}
