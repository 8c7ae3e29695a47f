using System.CommandLine;
using Vitae.Review;

namespace Vitae.Cli;

internal static class VersionsCommand
{
    public static Command Create()
    {
        var session = new Argument<string>("session") { Description = "Session id" };
        var compare = new Option<int[]>("--compare")
        {
            Description = "Two versions: what differs between them",
            Arity = new ArgumentArity(2, 2),
            AllowMultipleArgumentsPerToken = true,
        };
        var restore = new Option<int?>("--restore") { Description = "Take a version up again, as a new one" };
        var expected = new Option<int?>("--expect") { Description = "The newest version as you know it" };
        return new Command("versions", "List, compare and restore the versions of a resume")
        {
            session,
            compare,
            restore,
            expected,
        }.Does(
            async (run, ct) =>
            {
                var history = run.Get<ResumeHistory>();
                var id = run.Value(session)!;
                if (run.Value(compare) is [var before, var after])
                {
                    return new { Status = "success", Comparison = await history.CompareAsync(id, before, after, ct) };
                }

                return run.Value(restore) is { } version
                    ? new
                    {
                        Status = "success",
                        Review = await history.RestoreAsync(id, version, run.Value(expected), ct),
                    }
                    : new { Status = "success", Versions = await history.ListAsync(id, ct) };
            }
        );
    }
}
