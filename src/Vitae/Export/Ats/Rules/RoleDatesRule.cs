using Vitae.Reading;

namespace Vitae.Export;

/// <summary>Every role has an employer and dates that can be parsed, in order and not in the future.</summary>
internal sealed class RoleDatesRule : IAtsRule
{
    public string Id => "role-dates";

    public IEnumerable<AtsFinding> Check(AtsFile file)
    {
        var now = new YearMonth(file.Today.Year, file.Today.Month);
        foreach (var (index, role) in file.Content.Experiences.Index())
        {
            var pointer = $"/experiences/{index}";
            if (string.IsNullOrWhiteSpace(role.Organisation))
                yield return Finding(
                    AtsSeverity.Warning,
                    pointer,
                    $"'{role.Title}' names no employer.",
                    "Name the employer in your CV."
                );
            if (role.Start is not { } start)
                yield return Finding(
                    AtsSeverity.Warning,
                    pointer,
                    $"'{role.Title}' has no start date that a parser knows.",
                    "Write it as month and year."
                );
            else if (role.End is { } end && IsBefore(end, start))
                yield return Finding(
                    AtsSeverity.Error,
                    pointer,
                    $"'{role.Title}' ends before it starts.",
                    "Correct the dates in your CV."
                );
            else if (IsBefore(now, start))
                yield return Finding(
                    AtsSeverity.Warning,
                    pointer,
                    $"'{role.Title}' starts in the future.",
                    "Check the dates in your CV."
                );
        }
    }

    /// <summary>Certain only as far as both sides are known: 2020 is not before May 2020.</summary>
    private static bool IsBefore(YearMonth a, YearMonth b) =>
        a.Year < b.Year || (a.Year == b.Year && a.Month is { } am && b.Month is { } bm && am < bm);

    private AtsFinding Finding(AtsSeverity severity, string pointer, string message, string fix) =>
        new()
        {
            Rule = Id,
            Severity = severity,
            Path = pointer,
            Message = message,
            Fix = fix,
        };
}
