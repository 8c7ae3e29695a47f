using System.CommandLine;
using Vitae.Review;

namespace Vitae.Cli;

internal static class ReviewCommand
{
    public static Command Create()
    {
        var session = new Argument<string>("session") { Description = "Session id" };
        var version = new Option<int?>("--version-number") { Description = "Version (default: the newest)" };
        return new Command("review", "Step 5: each line beside your own words, what changed and why, what was left out")
        {
            session,
            version,
        }.Does(
            async (run, ct) =>
                new
                {
                    Status = "success",
                    Review = await run.Get<ReviewStep>().GetAsync(run.Value(session)!, run.Value(version), ct),
                }
        );
    }
}
