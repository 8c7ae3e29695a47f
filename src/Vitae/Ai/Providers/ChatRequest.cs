using Microsoft.Extensions.AI;

namespace Vitae.Ai;

/// <summary>What goes to an SDK after it was fitted to the provider.</summary>
internal sealed record ChatRequest(IReadOnlyList<ChatMessage> Messages, ChatOptions Options);
