using System.CommandLine;
using Vitae.Generation;

namespace Vitae.Cli;

internal static class GapsCommand
{
    public static Command Create()
    {
        var session = new Argument<string>("session") { Description = "Session id" };
        return new Command("gaps", "List what the job asks for and your documents do not show, as questions")
        {
            session,
        }.Does(
            async (run, ct) =>
                new { Status = "success", Gaps = await run.Get<GapStep>().FindAsync(run.Value(session)!, ct) }
        );
    }
}
