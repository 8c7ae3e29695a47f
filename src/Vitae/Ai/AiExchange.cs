namespace Vitae.Ai;

/// <summary>One prompt and its answer, contact details and keys redacted, for <c>--debug</c>.</summary>
public sealed record AiExchange(
    string Stage,
    string Model,
    string Prompt,
    string Answer,
    double Seconds,
    bool FromLedger
);
