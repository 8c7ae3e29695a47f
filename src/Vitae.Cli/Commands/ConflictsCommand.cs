using System.CommandLine;
using Vitae.Generation;

namespace Vitae.Cli;

internal static class ConflictsCommand
{
    public static Command Create()
    {
        var session = new Argument<string>("session") { Description = "Session id" };
        var choose = new Option<string?>("--choose") { Description = "Decide one: e1.dates=2 takes the second option" };
        return new Command("conflicts", "Show where your documents disagree, and decide") { session, choose }.Does(
            async (run, ct) =>
            {
                var conflicts = run.Get<FactConflicts>();
                var id = run.Value(session)!;
                return new
                {
                    Status = "success",
                    Conflicts = run.Value(choose) is { } choice
                        ? await conflicts.ChooseAsync(id, choice, ct)
                        : await conflicts.ListAsync(id, ct),
                };
            }
        );
    }
}
