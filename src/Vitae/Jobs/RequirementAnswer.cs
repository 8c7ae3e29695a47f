using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using Vitae.Ai;

namespace Vitae.Jobs;

/// <summary>One requirement as the model found it: <c>19 nice: ideally with Kafka {Kafka}</c>.</summary>
[JsonConverter(typeof(LineConverter<RequirementAnswer>))]
internal sealed partial record RequirementAnswer : ILineAnswer<RequirementAnswer>
{
    public static string Shape => "19 must: part of the line {Term, Term}";

    /// <summary>The lines that say so.</summary>
    public required IReadOnlyList<string> Blocks { get; init; }

    /// <summary>Null when the whole line is this requirement, else its part of the line.</summary>
    public required string? Text { get; init; }
    public required Importance Importance { get; init; }

    /// <summary>Searchable names in it, spelt as in the posting.</summary>
    public required IReadOnlyList<string> Terms { get; init; }

    public static RequirementAnswer? Parse(string line) =>
        Line().Match(line) is { Success: true } match && LineNumbers.Parse(match.Groups["lines"].Value) is { } lines
            ? new RequirementAnswer
            {
                Blocks = lines,
                Text = match.Groups["text"].Value is { Length: > 0 } text ? text : null,
                Importance = Enum.Parse<Importance>(match.Groups["importance"].ValueSpan, ignoreCase: true),
                Terms = match
                    .Groups["terms"]
                    .Value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
            }
            : null;

    public string ToLine() =>
        $"{LineNumbers.Format(Blocks)} {Importance.ToString().ToLowerInvariant()}"
        + (Text is null ? "" : $": {Text}")
        + (Terms.Count == 0 ? "" : $" {{{string.Join(", ", Terms)}}}");

    [GeneratedRegex(
        @"^(?<lines>[\d\s,\[\]–-]+)\s*(?<importance>must|nice)\b\s*:?\s*(?<text>.*?)\s*(?:\{(?<terms>[^{}]*)\})?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        RegexLimit.Milliseconds
    )]
    private static partial Regex Line();
}
