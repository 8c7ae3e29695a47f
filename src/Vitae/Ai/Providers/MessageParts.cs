using Microsoft.Extensions.AI;

namespace Vitae.Ai;

/// <summary>Keeps a message's parts apart on the wire: servers glue them together without a space.</summary>
internal static class MessageParts
{
    private const string Gap = "\n\n";

    /// <summary>One text a message, for servers that read parts badly or not at all.</summary>
    public static IReadOnlyList<ChatMessage> Joined(this IReadOnlyList<ChatMessage> messages) =>
        [.. messages.Select(m => new ChatMessage(m.Role, string.Join(Gap, m.Contents.OfType<TextContent>())))];

    /// <summary>The same parts, each but the last ending in an empty line.</summary>
    public static IReadOnlyList<ChatMessage> Spaced(this IReadOnlyList<ChatMessage> messages) =>
        [
            .. messages.Select(m => new ChatMessage(
                m.Role,
                [.. m.Contents.SkipLast(1).Select(WithGap), .. m.Contents.TakeLast(1)]
            )),
        ];

    private static AIContent WithGap(AIContent content) =>
        content is TextContent text ? new TextContent(text.Text.TrimEnd('\n') + Gap) : content;
}
