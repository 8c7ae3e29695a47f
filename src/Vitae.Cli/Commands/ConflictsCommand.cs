using System.CommandLine;
using Vitae.Generation;

namespace Vitae.Cli;

internal static class ConflictsCommand
{
    public static Command Create()
    {
        var session = new Argument<string>("session") { Description = "Session id" };
        var choose = new Option<string?>("--choose") { Description = "Decide one: e1.dates=2 takes the second option" };
        var command = new Command("conflicts", "Show where your documents disagree, and decide") { session, choose };
        var progress = new ProgressOption(command);
        return command.Does(
            async (run, ct) =>
            {
                var conflicts = run.Get<FactConflicts>();
                var id = run.Value(session)!;
                return new
                {
                    Status = "success",
                    // The profile may have to be extracted first: with a local model that takes minutes.
                    Conflicts = await progress.ShowAsync(
                        run,
                        events =>
                            run.Value(choose) is { } choice
                                ? conflicts.ChooseAsync(id, choice, events, ct)
                                : conflicts.ListAsync(id, events, ct)
                    ),
                };
            }
        );
    }
}
