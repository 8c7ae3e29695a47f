using System.CommandLine;
using Vitae.Sessions;

namespace Vitae.Cli;

internal static class DeleteCommand
{
    public static Command Create()
    {
        var session = new Argument<string>("session") { Description = "Session id" };
        return new Command("delete", "Delete a session: posting, documents, resumes and all model answers")
        {
            session,
        }.Does(
            async (run, ct) =>
            {
                var id = run.Value(session)!;
                await run.Get<SessionStore>().DeleteAsync(id, ct);
                return new { Status = "success", Message = $"Session {id} and everything in it is deleted." };
            }
        );
    }
}
