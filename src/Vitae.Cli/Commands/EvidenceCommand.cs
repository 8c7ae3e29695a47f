using System.CommandLine;
using Vitae.Generation;

namespace Vitae.Cli;

internal static class EvidenceCommand
{
    public static Command Create()
    {
        var session = new Argument<string>("session") { Description = "Session id" };
        var version = new Option<int?>("--version-number") { Description = "Version (default: the newest)" };
        return new Command("evidence", "Show each claim with the sentences of yours it rests on")
        {
            session,
            version,
        }.Does(
            async (run, ct) =>
            {
                var resume = await run.Get<GenerationStep>().ExplainAsync(run.Value(session)!, run.Value(version), ct);
                return new
                {
                    Status = "success",
                    resume.SessionId,
                    resume.Version,
                    resume.Claims,
                    resume.Evidence,
                };
            }
        );
    }
}
