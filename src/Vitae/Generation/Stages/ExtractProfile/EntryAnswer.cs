using System.Text.Json.Serialization;
using Vitae.Ai;

namespace Vitae.Generation;

/// <summary>A job, degree, project or certificate as the model found it: <c>Nurse | Elm Hospital | Leeds | 2019 – 2021 | 4-5 | 6 8 | 7</c>.</summary>
[JsonConverter(typeof(LineConverter<EntryAnswer>))]
internal sealed record EntryAnswer : ILineAnswer<EntryAnswer>
{
    private const int Slots = 7;

    public static string Shape => "title | organisation | location | dates | 4-5 | 6 8 | 7";

    public required string Title { get; init; }
    public required string? Organisation { get; init; }
    public required string? Location { get; init; }
    public required string? Dates { get; init; }

    /// <summary>The lines that hold the slots above.</summary>
    public required IReadOnlyList<string> Blocks { get; init; }
    public required IReadOnlyList<string> Responsibilities { get; init; }
    public required IReadOnlyList<string> Achievements { get; init; }

    public static EntryAnswer? Parse(string line)
    {
        var slots = AnswerRow.Split(line, Slots);
        return
            slots is not null
            && slots[0] is { } title
            && LineNumbers.Parse(slots[4] ?? "") is { } blocks
            && LineNumbers.Parse(slots[5] ?? "") is { } responsibilities
            && LineNumbers.Parse(slots[6] ?? "") is { } achievements
            ? new EntryAnswer
            {
                Title = title,
                Organisation = slots[1],
                Location = slots[2],
                Dates = slots[3],
                Blocks = blocks,
                Responsibilities = responsibilities,
                Achievements = achievements,
            }
            : null;
    }

    public string ToLine() =>
        AnswerRow.Join(
            Title,
            Organisation,
            Location,
            Dates,
            LineNumbers.Format(Blocks),
            LineNumbers.Format(Responsibilities),
            LineNumbers.Format(Achievements)
        );

    /// <summary>Under the blocks' own ids.</summary>
    public EntryAnswer Map(Func<IReadOnlyList<string>, IReadOnlyList<string>> ids) =>
        this with
        {
            Blocks = ids(Blocks),
            Responsibilities = ids(Responsibilities),
            Achievements = ids(Achievements),
        };
}
