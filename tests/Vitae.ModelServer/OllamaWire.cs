using System.Text.Json;
using System.Text.Json.Nodes;

namespace Vitae.ModelServer;

/// <summary>Ollama's chat: one JSON object a line.</summary>
internal sealed class OllamaWire : IWire
{
    public string Name => "ollama";
    public string StreamType => "application/x-ndjson";

    public WireRequest Read(JsonElement body) =>
        new()
        {
            Wire = Name,
            Model = WireText.Text(body, "model"),
            Messages = [.. WireText.Messages(body)],
            Stream = WireText.Flag(body, "stream", otherwise: true),
            Body = body,
        };

    public string Whole(WireRequest request, Reply reply) => Last(request, reply, reply.Text).ToJsonString();

    public IReadOnlyList<string> Events(WireRequest request, Reply reply, IReadOnlyList<string> pieces) =>
        [.. pieces.Select(p => Line(request, p).ToJsonString() + "\n"), Last(request, reply, "").ToJsonString() + "\n"];

    public string ErrorEvent(string message) => Error(500, message) + "\n";

    public string Error(int status, string message) => new JsonObject { ["error"] = message }.ToJsonString();

    public string Models(IEnumerable<string> names) =>
        new JsonObject
        {
            ["models"] = new JsonArray([.. names.Select(n => new JsonObject { ["name"] = n, ["model"] = n })]),
        }.ToJsonString();

    private static JsonObject Last(WireRequest request, Reply reply, string text)
    {
        var line = Line(request, reply.IsEmpty ? "" : text);
        line["done"] = true;
        line["done_reason"] = reply.Finish is "refusal" ? "stop" : reply.Finish;
        if (reply.Usage is { } usage)
        {
            line["prompt_eval_count"] = usage.Input;
            line["eval_count"] = usage.Output;
        }
        return line;
    }

    private static JsonObject Line(WireRequest request, string text) =>
        new()
        {
            ["model"] = request.Model,
            ["created_at"] = "2026-01-01T00:00:00Z",
            ["message"] = new JsonObject { ["role"] = "assistant", ["content"] = text },
            ["done"] = false,
        };
}
