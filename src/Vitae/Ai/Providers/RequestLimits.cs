using Microsoft.Extensions.AI;

namespace Vitae.Ai;

/// <summary>Keeps a request within what the model takes.</summary>
internal static class RequestLimits
{
    /// <summary>Room for the hidden thinking that counts as output.</summary>
    public const int ThinkingTokens = 8000;

    public static ChatOptions Within(this ChatOptions options, ModelInfo model)
    {
        if (!model.TakesTemperature)
        {
            options.Temperature = null;
        }
        if (options.MaxOutputTokens is { } asked)
        {
            asked = model.Reasons ? asked + ThinkingTokens : asked;
            options.MaxOutputTokens = Math.Min(asked, model.OutputTokens ?? asked);
        }
        return options;
    }
}
