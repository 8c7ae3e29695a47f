using System.Text.Json;
using Microsoft.Extensions.AI;

namespace Vitae.ModelServer;

/// <summary>A chat request, whichever wire it came over.</summary>
public sealed record WireRequest
{
    /// <summary><c>openai</c>, <c>anthropic</c>, <c>ollama</c>.</summary>
    public required string Wire { get; init; }
    public required string Model { get; init; }
    public required IReadOnlyList<ChatMessage> Messages { get; init; }
    public required bool Stream { get; init; }
    public required JsonElement Body { get; init; }

    /// <summary>All messages' text, system prompt first.</summary>
    public string Prompt => string.Join('\n', Messages.Select(m => m.Text));
}
