using System.Text.Json;
using System.Text.Json.Nodes;

namespace Vitae.ModelServer;

/// <summary>Chat completions, as OpenAI and all compatible servers speak them.</summary>
internal sealed class OpenAiWire : IWire
{
    public string Name => "openai";
    public string StreamType => "text/event-stream";

    public WireRequest Read(JsonElement body) =>
        new()
        {
            Wire = Name,
            Model = WireText.Text(body, "model"),
            Messages = [.. WireText.Messages(body)],
            Stream = WireText.Flag(body, "stream", otherwise: false),
            Body = body,
        };

    public string Whole(WireRequest request, Reply reply)
    {
        var message = new JsonObject { ["role"] = "assistant", ["content"] = null };
        message[IsRefusal(reply) ? "refusal" : "content"] = reply.Text;
        var choice = new JsonObject
        {
            ["index"] = 0,
            ["message"] = message,
            ["finish_reason"] = Finish(reply),
        };
        var answer = Frame(request, "chat.completion", reply.IsEmpty ? [] : [choice]);
        answer["usage"] = Usage(reply);
        return answer.ToJsonString();
    }

    public IReadOnlyList<string> Events(WireRequest request, Reply reply, IReadOnlyList<string> pieces)
    {
        var part = IsRefusal(reply) ? "refusal" : "content";
        List<JsonObject> chunks =
        [
            Chunk(request, new JsonObject { ["role"] = "assistant", ["content"] = "" }, null),
            .. pieces.Select(piece => Chunk(request, new JsonObject { [part] = piece }, null)),
            Chunk(request, [], Finish(reply)),
        ];
        if (reply.Usage is not null)
        {
            var usage = Frame(request, "chat.completion.chunk", []);
            usage["usage"] = Usage(reply);
            chunks.Add(usage);
        }
        return [.. chunks.Select(c => WireText.ServerSent(c)), "data: [DONE]\n\n"];
    }

    public string ErrorEvent(string message) => $"data: {Error(500, message)}\n\n";

    public string Error(int status, string message) =>
        new JsonObject
        {
            ["error"] = new JsonObject
            {
                ["message"] = message,
                ["type"] = "test_error",
                ["param"] = null,
                ["code"] = null,
            },
        }.ToJsonString();

    public string Models(IEnumerable<string> names) =>
        new JsonObject
        {
            ["object"] = "list",
            ["data"] = new JsonArray([.. names.Select(n => new JsonObject { ["id"] = n, ["object"] = "model" })]),
        }.ToJsonString();

    private static JsonObject Chunk(WireRequest request, JsonObject delta, string? finish) =>
        Frame(
            request,
            "chat.completion.chunk",
            [
                new JsonObject
                {
                    ["index"] = 0,
                    ["delta"] = delta,
                    ["finish_reason"] = finish,
                },
            ]
        );

    private static JsonObject Frame(WireRequest request, string kind, JsonArray choices) =>
        new()
        {
            ["id"] = "chatcmpl-1",
            ["object"] = kind,
            ["created"] = 1_700_000_000,
            ["model"] = request.Model,
            ["choices"] = choices,
        };

    private static bool IsRefusal(Reply reply) => reply.Finish is "refusal";

    private static string Finish(Reply reply) => reply.Finish is "refusal" ? "stop" : reply.Finish;

    private static JsonObject? Usage(Reply reply) =>
        reply.Usage is { } usage
            ? new JsonObject
            {
                ["prompt_tokens"] = usage.Input,
                ["completion_tokens"] = usage.Output,
                ["total_tokens"] = usage.Input + usage.Output,
                ["prompt_tokens_details"] = new JsonObject { ["cached_tokens"] = usage.Cached },
            }
            : null;
}
