using System.CommandLine;
using Vitae.Review;

namespace Vitae.Cli;

internal static class ReviseCommand
{
    private static readonly Option<string?> Accept = Decision(
        "--accept",
        "Keep a change as it is; all for every open one"
    );
    private static readonly Option<string?> Reject = Decision(
        "--reject",
        "Back to your own words; for a left-out fact such as e1.4: print it again"
    );
    private static readonly Option<string?> Edit = Decision("--edit", "Write the line yourself, with --text");
    private static readonly Option<string?> Remove = Decision("--remove", "Take the line out");
    private static readonly Option<string?> Regenerate = Decision(
        "--regenerate",
        "Ask the model again for this line, with --text as the instruction"
    );

    public static Command Create()
    {
        var session = new Argument<string>("session") { Description = "Session id" };
        var text = new Option<string?>("--text") { Description = "The new words, or the instruction" };
        var expected = new Option<int?>("--expect")
        {
            Description = "The version you looked at: if there is a newer one, nothing is changed",
        };
        var command = new Command("revise", "Decide about one line, named as in review; makes a new version")
        {
            session,
            Accept,
            Reject,
            Edit,
            Remove,
            Regenerate,
            text,
            expected,
        };
        var progress = new ProgressOption(command);
        return command.Does(
            async (run, ct) =>
            {
                var (action, at) = Chosen(run);
                var revision = new Revision
                {
                    Action = action,
                    At = at,
                    Text = run.Value(text),
                    ExpectedVersion = run.Value(expected),
                };
                var review = await progress.ShowAsync(
                    run,
                    events =>
                        run.Get<ReviewStep>().ReviseAsync(run.Value(session)!, revision with { Progress = events }, ct)
                );
                return new { Status = "success", Review = review };
            }
        );
    }

    private static (RevisionAction Action, string At) Chosen(CliRun run)
    {
        var chosen = new[]
        {
            (RevisionAction.Accept, run.Value(Accept)),
            (RevisionAction.Reject, run.Value(Reject)),
            (RevisionAction.Edit, run.Value(Edit)),
            (RevisionAction.Remove, run.Value(Remove)),
            (RevisionAction.Regenerate, run.Value(Regenerate)),
        }
            .Where(c => c.Item2 is not null)
            .ToList();
        return chosen is [var (action, at)]
            ? (action, at!)
            : throw new VitaeException(
                ErrorCodes.InvalidInput,
                "Give exactly one of --accept, --reject, --edit, --remove and --regenerate.",
                "Lines are named by: vitae review"
            );
    }

    private static Option<string?> Decision(string name, string description) => new(name) { Description = description };
}
