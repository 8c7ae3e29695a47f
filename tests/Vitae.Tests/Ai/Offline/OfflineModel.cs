using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Time.Testing;
using Vitae.Ai;

namespace Vitae.Tests.Ai.Offline;

/// <summary>Asks the offline model as a stage would, with small documents written in the test.</summary>
internal static class OfflineModel
{
    public static readonly FakeTimeProvider Time = new(new DateTimeOffset(2026, 6, 15, 0, 0, 0, TimeSpan.Zero));

    public static OfflineChatClient Client => new(Time);

    public static async Task<JsonNode> AskAsync(string prompt)
    {
        using var client = Client;
        var response = await client.GetResponseAsync(
            [new ChatMessage(ChatRole.User, prompt)],
            cancellationToken: Xunit.TestContext.Current.CancellationToken
        );
        return ToldLines.Expand(JsonNode.Parse(response.Text)!);
    }

    /// <summary>A CV of plain lines, numbered <c>1</c>, <c>2</c> … through all documents; Markdown signs tell headings, bullets and rows.</summary>
    public static Task<JsonNode> ProfileAsync(string cv) => ProfileAsync(("cv", cv));

    public static Task<JsonNode> ProfileAsync(params (string Kind, string Text)[] documents) =>
        AskAsync(string.Join('\n', documents.Select((_, i) => Fence(documents, i))) + "\n# Task: extract_profile\n");

    public static Task<JsonNode> JobAsync(string posting) =>
        AskAsync($"<job_posting>\n{Number(1, posting)}\n</job_posting>\n# Task: parse_job\n");

    public static string Number(int first, string text) =>
        string.Join(
            '\n',
            Lines(text).Select((line, i) => string.Create(CultureInfo.InvariantCulture, $"[{first + i}] {line}"))
        );

    public static string Slots(JsonNode entry) =>
        string.Join(
            " / ",
            new[] { "title", "organisation", "location", "dates" }.Select(s => entry[s]?.GetValue<string>() ?? "–")
        );

    public static List<string> Names(JsonNode? skills) =>
        skills!.AsArray().SelectMany(s => s!["names"]!.AsArray()).Select(n => n!.GetValue<string>()).ToList();

    public static List<string> Strings(JsonNode? list) => list!.AsArray().Select(s => s!.GetValue<string>()).ToList();

    private static string Fence((string Kind, string Text)[] documents, int at)
    {
        var first = 1 + documents.Take(at).Sum(d => Lines(d.Text).Length);
        return $"<document id=\"d{at + 1}\" kind=\"{documents[at].Kind}\" fence=\"ab12\">\n"
            + $"{Number(first, documents[at].Text)}\n</document fence=\"ab12\">";
    }

    private static string[] Lines(string text) =>
        text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
