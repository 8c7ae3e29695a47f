using Microsoft.Extensions.AI;
using Vitae.Ai;

namespace Vitae.Tests.Fakes;

/// <summary>One request that reached a scripted model.</summary>
internal sealed record ScriptedRequest(ModelInfo Model, IReadOnlyList<ChatMessage> Messages, ChatOptions Options)
{
    public string Text => string.Join("\n", Messages.Select(m => m.Text));
}
