using System.CommandLine;
using Vitae.Sessions;

namespace Vitae.Cli;

internal static class SessionsCommand
{
    public static Command Create() =>
        new Command("sessions", "List your applications and how far each has come").Does(
            async (run, ct) =>
                new { Status = "success", Sessions = await run.Get<SessionStore>().ListAsync(owner: null, ct) }
        );
}
