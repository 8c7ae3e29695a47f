using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using Vitae.Ai;

namespace Vitae.Generation;

/// <summary>Skill ids under one heading: <c>Databases: s4 s2</c>.</summary>
[JsonConverter(typeof(LineConverter<DraftSkillGroupAnswer>))]
internal sealed partial record DraftSkillGroupAnswer : ILineAnswer<DraftSkillGroupAnswer>
{
    public static string Shape => "Databases: s4 s2";

    public required string Category { get; init; }
    public required IReadOnlyList<string> Items { get; init; }

    public static DraftSkillGroupAnswer? Parse(string line) =>
        Line().Match(line) is { Success: true } match
            ? new DraftSkillGroupAnswer
            {
                Category = match.Groups["category"].Value,
                Items = AnswerIds.Split(match.Groups["ids"].Value),
            }
            : null;

    public string ToLine() => $"{Category}: {string.Join(' ', Items)}";

    // The heading may hold a colon of its own: the ids are what follows the last one.
    [GeneratedRegex(
        @"^(?<category>.*?)\s*:\s*(?<ids>(?:" + AnswerIds.Pattern + @"[ ,]*)*)$",
        RegexOptions.None,
        RegexLimit.Milliseconds
    )]
    private static partial Regex Line();
}
