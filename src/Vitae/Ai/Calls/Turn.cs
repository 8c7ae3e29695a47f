using Microsoft.Extensions.AI;

namespace Vitae.Ai;

/// <summary>One request of a conversation with a model: what is said, in which mode, with how much room.</summary>
internal sealed record Turn
{
    public required IReadOnlyList<ChatMessage> Messages { get; init; }
    public required AnswerMode Mode { get; init; }
    public required int MaxOutputTokens { get; init; }
    public bool HasTemperature { get; init; }
    public bool IsCorrection { get; init; }
    public bool HasMoreRoom { get; init; }

    /// <summary>The same conversation, the answer's faults named.</summary>
    public Turn Correcting(string answer, IReadOnlyList<string> errors) =>
        this with
        {
            Messages =
            [
                .. Messages,
                new ChatMessage(ChatRole.Assistant, answer),
                new ChatMessage(ChatRole.User, Correction(errors)),
            ],
            IsCorrection = true,
        };

    public ChatOptions Options(StageRequest request) =>
        new()
        {
            MaxOutputTokens = MaxOutputTokens,
            Temperature = HasTemperature ? (float)request.Prompt.Template.Temperature : null,
            ResponseFormat = Mode switch
            {
                AnswerMode.Schema => ChatResponseFormat.ForJsonSchema(request.Schema, request.Stage),
                AnswerMode.Json => ChatResponseFormat.Json,
                _ => null,
            },
            AdditionalProperties = Mode == AnswerMode.Schema ? new() { ["strict"] = true } : null,
        };

    /// <summary>Where the provider does not enforce the schema, the model is shown it.</summary>
    public IReadOnlyList<ChatMessage> MessagesFor(StageRequest request)
    {
        if (Mode == AnswerMode.Schema)
            return Messages;
        var asked = Messages[1].Clone();
        asked.Contents =
        [
            .. asked.Contents,
            new TextContent(
                $"\n\nAnswer with one JSON object that fits this JSON schema, without any other text:\n{request.Schema.GetRawText()}"
            ),
        ];
        return [Messages[0], asked, .. Messages.Skip(2)];
    }

    private static string Correction(IReadOnlyList<string> errors) =>
        "Your answer was not accepted:\n"
        + string.Join("\n", errors.Take(20).Select(e => $"- {e}"))
        + "\nAnswer again with the whole JSON object, corrected. The rules and the material above still hold.";
}
