using System.CommandLine;
using Vitae.Generation;

namespace Vitae.Cli;

internal static class AnswerCommand
{
    public static Command Create()
    {
        var session = new Argument<string>("session") { Description = "Session id" };
        var gap = new Argument<string>("gap") { Description = "The question's id, such as r3" };
        var answer = new Argument<string>("answer") { Description = "Your answer, in a sentence of your own" };
        return new Command("answer", "Answer a question; your words become evidence for the next run")
        {
            session,
            gap,
            answer,
        }.Does(
            async (run, ct) =>
            {
                var id = run.Value(session)!;
                var document = await run.Get<GapStep>().AnswerAsync(id, run.Value(gap)!, run.Value(answer)!, ct);
                await CliRun.Messages.WriteLineAsync($"Next: vitae generate {id}");
                return new
                {
                    Status = "success",
                    SessionId = id,
                    Document = document,
                };
            }
        );
    }
}
