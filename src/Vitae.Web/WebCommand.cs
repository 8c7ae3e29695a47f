using System.CommandLine;

namespace Vitae.Web;

/// <summary>The web program's verbs.</summary>
internal static class WebCommand
{
    public static RootCommand Create() =>
        new("Vitae in the browser.")
        {
            ServeCommand.Create(),
            WorkerCommand.Create(),
            McpCommand.Create(),
            InviteCommand.Create(),
        };
}
