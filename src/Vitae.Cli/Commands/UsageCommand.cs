using System.CommandLine;
using Vitae.Ai;

namespace Vitae.Cli;

internal static class UsageCommand
{
    public static Command Create()
    {
        var session = new Option<string?>("--session") { Description = "One session only" };
        return new Command("usage", "Tokens and cost per session, stage and model") { session }.Does(
            async (run, ct) =>
            {
                var lines = await run.Get<UsageReport>().MakeAsync(run.Value(session), ct);
                return new
                {
                    Status = "success",
                    Usage = lines,
                    Total = UsageLine.Total(lines),
                };
            }
        );
    }
}
