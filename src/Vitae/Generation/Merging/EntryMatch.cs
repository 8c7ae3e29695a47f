using System.Text.RegularExpressions;
using Vitae.Reading;

namespace Vitae.Generation;

/// <summary>Whether two documents speak of the same job, degree or certificate.</summary>
internal static partial class EntryMatch
{
    private const int Enough = 2;

    /// <summary>The same employer or school, and the same title, the same dates or dates that overlap.</summary>
    public static bool IsSame(ProfileEntry left, ProfileEntry right) =>
        IsSameOrganisation(left, right) && Score(left, right) >= Enough;

    /// <summary>How much speaks for the same entry; several posts at one employer are told apart by it.</summary>
    public static int Score(ProfileEntry left, ProfileEntry right) =>
        (IsSameText(left.Title, right.Title) ? 3 : 0)
        + (left.Period is null || right.Period is null ? 0 : PeriodScore(left.Period, right.Period));

    /// <summary>A letter often names the employer alone: without dates of its own it means the post the CV tells.</summary>
    public static bool IsMention(ProfileEntry known, ProfileEntry mention) =>
        known.Organisation is not null && mention.Period is null && IsSameOrganisation(known, mention);

    public static bool IsSameText(string? left, string? right) =>
        left is not null && right is not null && Words(left).SequenceEqual(Words(right), StringComparer.Ordinal);

    public static bool IsSameOrganisation(ProfileEntry left, ProfileEntry right) =>
        left.Organisation is null && right.Organisation is null
            ? IsSameText(left.Title, right.Title)
            : left.Organisation is not null
                && right.Organisation is not null
                && Firm(left.Organisation).SequenceEqual(Firm(right.Organisation), StringComparer.Ordinal);

    /// <summary>True when both name the point and the names cannot both be right; a year agrees with a month in it.</summary>
    public static bool Contradict(YearMonth? left, YearMonth? right) =>
        left is { } l && right is { } r && (l.Year != r.Year || l.Month is { } lm && r.Month is { } rm && lm != rm);

    public static bool Agree(Period left, Period right) =>
        !Contradict(left.Start, right.Start) && !Contradict(left.End, right.End) && left.IsOngoing == right.IsOngoing;

    private static int PeriodScore(Period left, Period right)
    {
        if (left.Start is not { } start || right.Start is not { } other)
        {
            return 0;
        }

        var isStart = !Contradict(start, other);
        var isEnd =
            left.End is not null && right.End is not null && !Contradict(left.End, right.End)
            || left.IsOngoing && right.IsOngoing;
        var overlaps =
            start.Year <= (right.End?.Year ?? int.MaxValue) && other.Year <= (left.End?.Year ?? int.MaxValue);
        return (isStart ? 2 : 0) + (isEnd ? 2 : 0) + (overlaps ? 0 : -3);
    }

    private static IEnumerable<string> Words(string text) => Tokens.Of(text).Select(t => t.Key);

    private static IEnumerable<string> Firm(string name) => Words(LegalForm().Replace(name, " "));

    [GeneratedRegex(
        @"(?<!\p{L})(?:gmbh(?: & co\.? kg)?|ag|kg|se|e\.?v\.?|inc\.?|llc|ltd\.?|limited|corp\.?|plc|s\.?a\.?(?:r\.?l\.?|s\.?)?|s\.?l\.?|b\.?v\.?|oy|ab|co\.?)(?!\p{L})",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        RegexLimit.Milliseconds
    )]
    private static partial Regex LegalForm();
}
