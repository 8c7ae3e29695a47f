using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using Vitae.Ai;

namespace Vitae.Generation;

/// <summary>One requirement judged by the model: <c>r4 partly e1.2 s3: two years of the five</c>.</summary>
[JsonConverter(typeof(LineConverter<RequirementMatchAnswer>))]
internal sealed partial record RequirementMatchAnswer : ILineAnswer<RequirementMatchAnswer>
{
    public static string Shape => "r4 partly e1.2 s3: what is missing";

    public required string Id { get; init; }
    public required RequirementStatus Status { get; init; }
    public required IReadOnlyList<string> Evidence { get; init; }
    public required string? Note { get; init; }

    public static RequirementMatchAnswer? Parse(string line) =>
        Line().Match(line) is { Success: true } match
            ? new RequirementMatchAnswer
            {
                Id = match.Groups["id"].Value,
                Status = Enum.Parse<RequirementStatus>(match.Groups["status"].ValueSpan, ignoreCase: true),
                Evidence = AnswerIds.Split(match.Groups["evidence"].Value),
                Note = match.Groups["note"].Value is { Length: > 0 } note ? note : null,
            }
            : null;

    public string ToLine() =>
        string.Join(' ', [Id, Status.ToString().ToLowerInvariant(), .. Evidence]) + (Note is null ? "" : $": {Note}");

    [GeneratedRegex(
        @"^\[?(?<id>r\d{1,4})\]?[ :]+(?<status>met|partly|not)\b[ ,:]*(?<evidence>(?:"
            + AnswerIds.Pattern
            + @"[ ,]*)*)(?:[:–—-]?\s*(?<note>[^:].*))?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        RegexLimit.Milliseconds
    )]
    private static partial Regex Line();
}
