using System.CommandLine;
using Vitae.Generation;

namespace Vitae.Cli;

internal static class EstimateCommand
{
    public static Command Create()
    {
        var session = new Argument<string>("session") { Description = "Session id" };
        return new Command("estimate", "Tokens, highest price and calls still to make; nothing is asked")
        {
            session,
        }.Does(
            async (run, ct) =>
                new
                {
                    Status = "success",
                    Estimate = await run.Get<GenerationStep>().EstimateAsync(run.Value(session)!, ct),
                }
        );
    }
}
