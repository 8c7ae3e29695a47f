using Microsoft.Extensions.AI;

namespace Vitae.Ai;

/// <summary>A prompt with its variables filled in: what every model of the run is asked.</summary>
internal sealed record RenderedPrompt(PromptTemplate Template, string Prefix, string Task)
{
    /// <summary>Some servers glue the parts of a message together: the task stays a paragraph of its own.</summary>
    private const string Gap = "\n\n";

    /// <summary>System text, then shared data and task as two parts, so that the first can be cached.</summary>
    public List<ChatMessage> Messages() =>
        [
            new(ChatRole.System, Template.System),
            new(ChatRole.User, [new TextContent(Prefix + Gap), new TextContent(Task)]),
        ];
}
