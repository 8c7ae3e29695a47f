using Microsoft.Extensions.AI;

namespace Vitae.Ai;

/// <summary>What a provider's response says, in our words.</summary>
internal static class ReplyReader
{
    private const int CharactersAToken = 4;

    public static ModelReply Read(ChatResponse response, StageRequest request, Turn turn)
    {
        var usage = response.Usage;
        var refusal = response.Messages.SelectMany(m => m.Contents).OfType<ErrorContent>().FirstOrDefault();
        return new ModelReply
        {
            Text = response.Text,
            FinishReason = response.FinishReason,
            Refusal = refusal?.Message,
            InputTokens = (int)(usage?.InputTokenCount ?? Estimate(turn.MessagesFor(request).Sum(m => m.Text.Length))),
            OutputTokens = (int)(usage?.OutputTokenCount ?? Estimate(response.Text.Length)),
            CachedTokens = (int?)usage?.CachedInputTokenCount,
            IsEstimated = usage?.InputTokenCount is null || usage.OutputTokenCount is null,
        };
    }

    private static int Estimate(int characters) => (characters + CharactersAToken - 1) / CharactersAToken;
}
