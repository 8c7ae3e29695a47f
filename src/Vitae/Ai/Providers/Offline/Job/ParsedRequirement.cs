namespace Vitae.Ai;

/// <summary>One thing a posting asks for; <paramref name="Text"/> null when it is the whole line.</summary>
internal sealed record ParsedRequirement(
    IReadOnlyList<string> Blocks,
    string? Text,
    string Importance,
    IReadOnlyList<string> Terms
)
{
    public const string Must = "must";
    public const string Nice = "nice";

    /// <summary>As the answer tells it: <c>19 nice: ideally with Kafka {Kafka}</c>.</summary>
    public string ToLine() =>
        $"{LineNumbers.Format(Blocks)} {Importance}"
        + (Text is null ? "" : $": {Text}")
        + (Terms.Count == 0 ? "" : $" {{{string.Join(", ", Terms)}}}");
}
