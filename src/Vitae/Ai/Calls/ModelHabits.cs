using System.Collections.Concurrent;

namespace Vitae.Ai;

/// <summary>What a model turned out to refuse; not tried on it again in this process.</summary>
internal sealed class ModelHabits
{
    private readonly ConcurrentDictionary<string, AnswerMode> modes = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> withoutTemperature = new(StringComparer.Ordinal);

    public AnswerMode ModeOf(ModelInfo model) => modes.GetValueOrDefault(model.Id, model.Mode);

    public bool TakesTemperature(ModelInfo model) =>
        model.TakesTemperature && !withoutTemperature.ContainsKey(model.Id);

    /// <summary>The turn without what the provider objected to; null when that cannot be left out.</summary>
    public Turn? Adapt(ModelInfo model, Turn turn, ModelException error)
    {
        switch (error.RejectedParameter)
        {
            case "response_format" when turn.Mode != AnswerMode.Text:
                return turn with { Mode = modes[model.Id] = turn.Mode + 1 };
            case "temperature" when turn.HasTemperature:
                withoutTemperature[model.Id] = true;
                return turn with { HasTemperature = false };
            default:
                return null;
        }
    }
}
