using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.AI;

namespace Vitae.ModelServer;

/// <summary>Small readers and writers all wires share.</summary>
internal static class WireText
{
    public static bool Flag(JsonElement body, string name, bool otherwise) =>
        body.TryGetProperty(name, out var value) ? value.ValueKind == JsonValueKind.True : otherwise;

    public static string Text(JsonElement body, string name) =>
        body.TryGetProperty(name, out var value) ? value.ToString() : "";

    /// <summary>A content that is a text or a list of parts; each text part stays a part.</summary>
    public static IList<AIContent> Contents(JsonElement content) =>
        content.ValueKind == JsonValueKind.Array
            ? [.. content.EnumerateArray().Select(part => new TextContent(Text(part, "text")))]
            : [new TextContent(content.ToString())];

    public static IEnumerable<ChatMessage> Messages(JsonElement body) =>
        body.GetProperty("messages")
            .EnumerateArray()
            .Select(m => new ChatMessage(
                new ChatRole(Text(m, "role") is "developer" ? "system" : Text(m, "role")),
                Contents(m.GetProperty("content"))
            ));

    public static string ServerSent(JsonNode data, string? name = null) =>
        (name is null ? "" : $"event: {name}\n") + $"data: {data.ToJsonString()}\n\n";
}
