using System.CommandLine;
using Vitae.Pdf;
using Vitae.Reading;
using Vitae.Storage;

namespace Vitae.Web;

/// <summary><c>vitae mcp</c>: the verbs as tools for an assistant, over stdin and stdout, for whoever started it.</summary>
internal static class McpCommand
{
    public static Command Create()
    {
        var database = new Option<string?>("--db")
        {
            Description = "Database (default: VITAE_DB, else the platform's data folder)",
        };
        var command = new Command("mcp", "Offer the verbs as tools over stdio (Model Context Protocol)") { database };
        command.SetAction(
            async (parsed, ct) =>
            {
                await RunAsync(parsed.GetValue(database), ct);
                return 0;
            }
        );
        return command;
    }

    private static async Task RunAsync(string? database, CancellationToken ct)
    {
        var builder = Host.CreateEmptyApplicationBuilder(settings: null);
        // stdout belongs to the protocol.
        builder.Logging.AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.Services.AddVitae(StorageOptions.From(database)).AddPdf().ReadInOwnProcesses();
        builder
            .Services.AddMcpServer(server =>
            {
                server.ServerInfo = new()
                {
                    Name = "vitae",
                    Version = typeof(McpCommand).Assembly.GetName().Version!.ToString(3),
                };
                server.ServerInstructions =
                    "Makes a tailored resume in which every claim is the candidate's. In order: job, documents, configure, generate, review, export. "
                    + "Never write claims of your own: revise with action edit is for words the candidate gave.";
            })
            .WithStdioServerTransport()
            .WithTools<InputTools>()
            .WithTools<ResumeTools>()
            .WithTools<ReviewTools>()
            .WithTools<LookTools>();
        using var host = builder.Build();
        await host.RunAsync(ct);
    }
}
