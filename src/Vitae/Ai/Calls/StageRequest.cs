using System.Text.Json;

namespace Vitae.Ai;

/// <summary>One question put to one model: what ledger, transport and budget need to know of it.</summary>
internal sealed record StageRequest
{
    public required AiRun Run { get; init; }
    public required RenderedPrompt Prompt { get; init; }
    public required ModelInfo Model { get; init; }
    public required JsonElement Schema { get; init; }

    /// <summary>The run's first model when this one stands in for it; null when it is the first.</summary>
    public string? StandsInFor { get; init; }

    public string Stage => Prompt.Template.Name;

    /// <summary>Identifies question and model; retries, corrections and other answer modes share it.</summary>
    public string Hash => field ??= RequestHash.Of(this);

    public void Report(
        RunEventKind kind,
        string? message = null,
        TimeSpan? wait = null,
        int? tokens = null,
        double? seconds = null,
        string? text = null
    ) =>
        Run.Progress?.Report(
            new RunEvent
            {
                Kind = kind,
                Stage = Stage,
                Model = Model.Id,
                Message = message,
                Wait = wait,
                Tokens = tokens,
                Seconds = seconds,
                Text = text,
            }
        );
}
