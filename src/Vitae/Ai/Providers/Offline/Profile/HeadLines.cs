using Vitae.Reading;

namespace Vitae.Ai;

/// <summary>Tells the lines that name an entry (role, company, place, dates) from the lines that tell of it.</summary>
internal static class HeadLines
{
    private const int Reach = 3;
    private const int LongestBulletEntry = 16;
    private const int LongestDatedBullet = 10;

    public static bool[] Mark(IReadOnlyList<CvLine> lines, EntryRules rules)
    {
        var isHead = lines.Select(IsAnchor).ToArray();
        if (isHead.Contains(true))
        {
            MarkNeighbours(lines, isHead);
        }
        else if (lines.Any(l => !l.IsBullet))
        {
            MarkLinesAboveBullets(lines, isHead, rules);
        }

        if (!isHead.Contains(true))
        {
            MarkBullets(lines, isHead, rules);
        }

        return isHead;
    }

    private static bool IsAnchor(CvLine line) =>
        line.HasSlotLabel || (line.IsBullet ? IsEntryInABullet(line) : line.Kind is BlockKind.Heading || line.IsDated);

    // "- 2005 – 2007: Developer, ACME": the range opens the bullet.
    private static bool IsEntryInABullet(CvLine line) =>
        line.Dates is [{ Start: <= 1 }, ..] && line.HasRange && line.Words is > 0 and <= LongestDatedBullet;

    /// <summary>A short line counts when it touches an anchor through other short lines.</summary>
    private static void MarkNeighbours(IReadOnlyList<CvLine> lines, bool[] isHead)
    {
        var isAnchor = (bool[])isHead.Clone();
        for (var i = 0; i < lines.Count; i++)
        {
            isHead[i] |= IsCandidate(lines[i]) && (Touches(lines, isAnchor, i, +1) || Touches(lines, isAnchor, i, -1));
        }
    }

    private static bool IsCandidate(CvLine line) =>
        !line.IsBullet && line.IsShort && !EntryLabels.IsBodyLabel(line.Text);

    private static bool Touches(IReadOnlyList<CvLine> lines, bool[] isAnchor, int from, int step)
    {
        for (var i = from + step; i >= 0 && i < lines.Count && Math.Abs(i - from) <= Reach; i += step)
        {
            if (isAnchor[i])
            {
                return true;
            }

            if (!IsCandidate(lines[i]))
            {
                return false;
            }
        }

        return false;
    }

    // No dates and no headings at all: short lines that open a group are the heads.
    private static void MarkLinesAboveBullets(IReadOnlyList<CvLine> lines, bool[] isHead, EntryRules rules)
    {
        var headsTell = lines.FirstOrDefault(IsCandidate) is { } first && Tells(first.Text, rules);
        for (var i = 0; i < lines.Count; i++)
        {
            isHead[i] =
                IsCandidate(lines[i])
                && (!headsTell || Tells(lines[i].Text, rules))
                && (i == 0 || lines[i - 1].IsBullet || lines[i - 1].IsSentence || isHead[i - 1]);
        }
    }

    // A head names a role, a company or a place; the last word of a wrapped bullet names nothing.
    private static bool Tells(string text, EntryRules rules) =>
        rules.TitleScore(text) + PieceScores.Organisation(text) > 0 || text.Contains('|', StringComparison.Ordinal);

    // Nothing but bullets: the dated ones, or all of a list of degrees, projects, certificates.
    private static void MarkBullets(IReadOnlyList<CvLine> lines, bool[] isHead, EntryRules rules)
    {
        var anyDated = lines.Any(l => l.IsDated);
        for (var i = 0; i < lines.Count; i++)
        {
            var mayStand = rules.EachLineIsAnEntry || !anyDated || rules.TitleScore(lines[i].Text) > 0;
            isHead[i] =
                lines[i].IsDated
                || (rules.BulletsMayBeEntries && mayStand && lines[i].Words is > 0 and <= LongestBulletEntry);
        }
    }
}
