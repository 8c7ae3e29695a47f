using System.Text.Json.Serialization;
using Vitae.Ai;

namespace Vitae.Generation;

/// <summary>
/// Skills or languages that share heading and level, said once for all because output is what costs: <c>C#; SQL | Tools | expert | 9 12</c>.
/// </summary>
[JsonConverter(typeof(LineConverter<SkillGroupAnswer>))]
internal sealed record SkillGroupAnswer : ILineAnswer<SkillGroupAnswer>
{
    private const int Slots = 4;

    public static string Shape => "name; name | heading | level | 9 12";

    public required IReadOnlyList<string> Names { get; init; }

    /// <summary>The candidate's own group heading.</summary>
    public required string? Category { get; init; }
    public required string? Level { get; init; }
    public required IReadOnlyList<string> Blocks { get; init; }

    public static SkillGroupAnswer? Parse(string line) =>
        AnswerRow.Split(line, Slots) is [{ } names, var category, var level, var blocks]
        && LineNumbers.Parse(blocks ?? "") is { } numbers
            ? new SkillGroupAnswer
            {
                Names = names.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
                Category = category,
                Level = level,
                Blocks = numbers,
            }
            : null;

    public string ToLine() => AnswerRow.Join(string.Join("; ", Names), Category, Level, LineNumbers.Format(Blocks));

    /// <summary>Under the blocks' own ids.</summary>
    public SkillGroupAnswer Map(Func<IReadOnlyList<string>, IReadOnlyList<string>> ids) =>
        this with
        {
            Blocks = ids(Blocks),
        };
}
