using Vitae.Generation;
using Vitae.Reading;

namespace Vitae.Evaluation;

/// <summary>An entry's slots, whether of a profile or of a resume.</summary>
internal sealed record FoundEntry(string Title, string? Organisation, YearMonth? Start, YearMonth? End, bool IsOngoing)
{
    public static IReadOnlyList<FoundEntry> Of(CandidateProfile profile) =>
        [
            .. profile
                .AllEntries()
                .Select(e => new FoundEntry(
                    e.Title,
                    e.Organisation,
                    e.Period?.Start,
                    e.Period?.End,
                    e.Period?.IsOngoing == true
                )),
        ];

    public static IReadOnlyList<FoundEntry> Of(ResumeContent content) =>
        [
            .. content
                .Experiences.Concat(content.Education)
                .Concat(content.Projects)
                .Concat(content.Certifications)
                .Select(e => new FoundEntry(
                    e.Title,
                    e.Organisation,
                    e.Start,
                    e.End,
                    e.End is null && e.Start is not null && e.Dates != $"{e.Start}"
                )),
        ];

    /// <summary>A slot each: what was expected, and whether this entry has it.</summary>
    public IEnumerable<(string Expected, bool IsRight)> Slots(ExpectedEntry expected)
    {
        var names = $"{Title} {Organisation}";
        yield return (expected.Title, PlainMatch.Says(names, expected.Title));
        yield return (expected.Organisation, PlainMatch.Says(names, expected.Organisation));
        if (expected.Start is { } start)
        {
            yield return (start, $"{Start}" == start);
        }

        if (expected.End is { } end)
        {
            // A single date is when something ended.
            yield return (end, end == "present" ? IsOngoing : $"{End ?? Start}" == end);
        }
    }
}
