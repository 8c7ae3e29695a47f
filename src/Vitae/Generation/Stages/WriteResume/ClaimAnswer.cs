using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using Vitae.Ai;

namespace Vitae.Generation;

/// <summary>
/// A sentence or bullet as the model wrote it, <c>e1.2 e1.4: Cut the bill by 40 %</c>; ids alone keep the candidate's words of the
/// first, and what is not sent cannot be altered.
/// </summary>
[JsonConverter(typeof(LineConverter<ClaimAnswer>))]
internal sealed partial record ClaimAnswer : ILineAnswer<ClaimAnswer>
{
    public static string Shape => "e1.2 e1.4: text";

    /// <summary>Null keeps the candidate's words.</summary>
    public required string? Text { get; init; }
    public required IReadOnlyList<string> Evidence { get; init; }

    public static ClaimAnswer? Parse(string line) =>
        Line().Match(line) is { Success: true } match
            ? new ClaimAnswer
            {
                Text = match.Groups["text"].Value is { Length: > 0 } text ? text : null,
                Evidence = AnswerIds.Split(match.Groups["ids"].Value),
            }
            : null;

    public string ToLine() => string.Join(' ', Evidence) + (Text is null ? "" : $": {Text}");

    [GeneratedRegex(
        "^(?<ids>" + AnswerIds.Pattern + "(?:[ ,]+" + AnswerIds.Pattern + @")*)\s*(?::\s*(?<text>.*))?$",
        RegexOptions.Singleline,
        RegexLimit.Milliseconds
    )]
    private static partial Regex Line();
}
