using System.Globalization;
using System.Text.Json.Serialization;
using Vitae.Ai;

namespace Vitae.Generation;

/// <summary>The relevance of one experience, project or skill, 0 to 100: <c>e1 85</c>.</summary>
[JsonConverter(typeof(LineConverter<RelevanceAnswer>))]
internal sealed record RelevanceAnswer : ILineAnswer<RelevanceAnswer>
{
    private static readonly char[] Gaps = [' ', ':', '=', '[', ']'];

    public static string Shape => "e1 85";

    public required string Id { get; init; }
    public required double Score { get; init; }

    public static RelevanceAnswer? Parse(string line) =>
        line.Split(Gaps, StringSplitOptions.RemoveEmptyEntries) is [var id, var number]
        && double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var score)
            ? new RelevanceAnswer { Id = id, Score = score }
            : null;

    public string ToLine() => string.Create(CultureInfo.InvariantCulture, $"{Id} {Score}");
}
