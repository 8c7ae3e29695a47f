using System.Text.Json.Nodes;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;
using Vitae.Web.Tests.Api;

namespace Vitae.Web.Tests.Mcp;

/// <summary>The tools through the package's own client, over the program's stdin and stdout.</summary>
public sealed class McpTests
{
    [Fact]
    public async Task An_assistant_leads_a_posting_to_a_revised_file()
    {
        var folder = Directory.CreateTempSubdirectory("vitae-mcp").FullName;
        await using var client = await ConnectAsync(folder);

        var job = await CallAsync(client, "job", new() { ["posting"] = Sample("posting.html"), ["model"] = "offline" });
        var session = (string)job["session_id"]!;
        await CallAsync(client, "documents", new() { ["session"] = session, ["paths"] = new[] { Sample("cv.docx") } });
        await CallAsync(client, "configure", new() { ["session"] = session, ["model"] = "offline" });
        var resume = await CallAsync(client, "generate", new() { ["session"] = session });
        var review = await CallAsync(
            client,
            "revise",
            new()
            {
                ["session"] = session,
                ["action"] = "edit",
                ["at"] = "summary[0]",
                ["text"] = "My own words",
                ["expectedVersion"] = 1,
            }
        );
        await CallAsync(
            client,
            "export",
            new()
            {
                ["session"] = session,
                ["folder"] = folder,
                ["formats"] = new[] { "txt" },
            }
        );

        Assert.Equal(1, (int)resume["version"]!);
        Assert.Equal(2, (int)review["version"]!);
        var text = await File.ReadAllTextAsync(Directory.GetFiles(folder, "*.txt").Single(), ApiClient.Ct);
        Assert.Contains("My own words", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_verb_is_a_tool_and_says_what_it_does()
    {
        await using var client = await ConnectAsync(Directory.CreateTempSubdirectory("vitae-mcp").FullName);

        var tools = await client.ListToolsAsync(cancellationToken: ApiClient.Ct);

        Assert.Equal(
            [
                "answer",
                "compare",
                "configure",
                "delete",
                "documents",
                "estimate",
                "evidence",
                "export",
                "gaps",
                "generate",
                "job",
                "models",
                "restore",
                "review",
                "revise",
                "sessions",
                "templates",
                "usage",
                "versions",
            ],
            tools.Select(t => t.Name).Order(StringComparer.Ordinal)
        );
        Assert.All(tools, t => Assert.False(string.IsNullOrEmpty(t.Description), t.Name));
    }

    [Fact]
    public async Task A_failure_says_what_to_do_and_the_next_call_works()
    {
        await using var client = await ConnectAsync(Directory.CreateTempSubdirectory("vitae-mcp").FullName);

        var failed = await client.CallToolAsync(
            "generate",
            new Dictionary<string, object?> { ["session"] = "session_aaaaaaaaaa" },
            cancellationToken: ApiClient.Ct
        );

        Assert.True(failed.IsError);
        Assert.Contains("session_not_found", Text(failed), StringComparison.Ordinal);
        Assert.Empty((await CallAsync(client, "sessions", [])).AsArray());
    }

    private static string Sample(string name) => Path.Combine(WebServer.Samples, name);

    private static Task<McpClient> ConnectAsync(string folder) =>
        McpClient.CreateAsync(
            new StdioClientTransport(
                new StdioClientTransportOptions
                {
                    Name = "vitae",
                    Command = WebServer.Program,
                    Arguments = ["mcp", "--db", Path.Combine(folder, "vitae.db")],
                }
            ),
            cancellationToken: ApiClient.Ct
        );

    private static async Task<JsonNode> CallAsync(McpClient client, string tool, Dictionary<string, object?> arguments)
    {
        var answer = await client.CallToolAsync(tool, arguments, cancellationToken: ApiClient.Ct);
        Assert.False(answer.IsError is true, Text(answer));
        return JsonNode.Parse(Text(answer))!;
    }

    private static string Text(CallToolResult answer) => answer.Content.OfType<TextContentBlock>().Single().Text;
}
