using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.AI;

namespace Vitae.ModelServer;

/// <summary>Anthropic's messages.</summary>
internal sealed class AnthropicWire : IWire
{
    public string Name => "anthropic";
    public string StreamType => "text/event-stream";

    public WireRequest Read(JsonElement body)
    {
        var messages = WireText.Messages(body);
        if (body.TryGetProperty("system", out var system))
        {
            messages = messages.Prepend(new ChatMessage(ChatRole.System, WireText.Contents(system)));
        }
        return new WireRequest
        {
            Wire = Name,
            Model = WireText.Text(body, "model"),
            Messages = [.. messages],
            Stream = WireText.Flag(body, "stream", otherwise: false),
            Body = body,
        };
    }

    public string Whole(WireRequest request, Reply reply)
    {
        var hasText = !reply.IsEmpty && reply.Finish is not "refusal";
        var message = Message(request, hasText ? [Block(reply.Text)] : [], Usage(reply));
        message["stop_reason"] = Stop(reply);
        return message.ToJsonString();
    }

    public IReadOnlyList<string> Events(WireRequest request, Reply reply, IReadOnlyList<string> pieces)
    {
        var start = Event("message_start", "message", Message(request, [], Usage(reply with { Usage = Start(reply) })));
        var end = new JsonObject
        {
            ["type"] = "message_delta",
            ["delta"] = new JsonObject { ["stop_reason"] = Stop(reply), ["stop_sequence"] = null },
            ["usage"] = new JsonObject { ["output_tokens"] = reply.Usage?.Output ?? 0 },
        };
        var text = reply.Finish is "refusal" || reply.IsEmpty ? [] : Text(pieces);
        return
        [
            start,
            .. text,
            WireText.ServerSent(end, "message_delta"),
            WireText.ServerSent(new JsonObject { ["type"] = "message_stop" }, "message_stop"),
        ];
    }

    public string ErrorEvent(string message) => WireText.ServerSent(JsonNode.Parse(Error(529, message))!, "error");

    public string Error(int status, string message) =>
        new JsonObject
        {
            ["type"] = "error",
            ["error"] = new JsonObject
            {
                ["type"] = status == 529 ? "overloaded_error" : "test_error",
                ["message"] = message,
            },
        }.ToJsonString();

    public string Models(IEnumerable<string> names) =>
        new JsonObject
        {
            ["data"] = new JsonArray([.. names.Select(n => new JsonObject { ["id"] = n, ["type"] = "model" })]),
            ["has_more"] = false,
        }.ToJsonString();

    private static IEnumerable<string> Text(IReadOnlyList<string> pieces) =>
        [
            Event("content_block_start", "content_block", Block("")),
            .. pieces.Select(p =>
                Event("content_block_delta", "delta", new JsonObject { ["type"] = "text_delta", ["text"] = p })
            ),
            WireText.ServerSent(
                new JsonObject { ["type"] = "content_block_stop", ["index"] = 0 },
                "content_block_stop"
            ),
        ];

    private static string Event(string type, string part, JsonObject value)
    {
        var data = new JsonObject { ["type"] = type, [part] = value };
        if (type.StartsWith("content_block", StringComparison.Ordinal))
        {
            data["index"] = 0;
        }
        return WireText.ServerSent(data, type);
    }

    private static JsonObject Block(string text) => new() { ["type"] = "text", ["text"] = text };

    private static JsonObject Message(WireRequest request, JsonArray content, JsonObject usage) =>
        new()
        {
            ["id"] = "msg_1",
            ["type"] = "message",
            ["role"] = "assistant",
            ["model"] = request.Model,
            ["content"] = content,
            ["stop_reason"] = null,
            ["stop_sequence"] = null,
            ["usage"] = usage,
        };

    private static string Stop(Reply reply) =>
        reply.Finish switch
        {
            "length" => "max_tokens",
            "refusal" => "refusal",
            _ => "end_turn",
        };

    private static ReplyUsage? Start(Reply reply) => reply.Usage is { } usage ? usage with { Output = 1 } : null;

    // Unlike the others, this wire counts cached tokens apart from the rest of the input.
    private static JsonObject Usage(Reply reply) =>
        new()
        {
            ["input_tokens"] = (reply.Usage?.Input ?? 0) - (reply.Usage?.Cached ?? 0),
            ["output_tokens"] = reply.Usage?.Output ?? 0,
            ["cache_read_input_tokens"] = reply.Usage?.Cached ?? 0,
            ["cache_creation_input_tokens"] = 0,
        };
}
