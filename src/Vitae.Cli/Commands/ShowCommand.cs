using System.CommandLine;
using Vitae.Generation;

namespace Vitae.Cli;

internal static class ShowCommand
{
    public static Command Create()
    {
        var session = new Argument<string>("session") { Description = "Session id" };
        var version = new Option<int?>("--version-number") { Description = "Version (default: the newest)" };
        return new Command("show", "Show a generated resume as JSON") { session, version }.Does(
            async (run, ct) =>
                ResumeOutput.Success(
                    "Resume found",
                    await run.Get<ResumeVersions>().GetAsync(run.Value(session)!, run.Value(version), ct),
                    files: []
                )
        );
    }
}
