using Vitae.Generation;

namespace Vitae.Review;

/// <summary>Compares two resumes block by block: a section, an entry, a group of skills.</summary>
internal static class ContentComparison
{
    public static IReadOnlyList<VersionDifference> Differences(ResumeContent before, ResumeContent after)
    {
        var old = LineBlock.Of(before);
        var current = LineBlock.Of(after);
        var keys = current.Select(b => b.Key).Concat(old.Select(b => b.Key)).Distinct(StringComparer.Ordinal);
        return [.. keys.SelectMany(key => Compare(old.Find(b => b.Key == key), current.Find(b => b.Key == key)))];
    }

    public static IReadOnlyList<string> Reordered(ResumeContent before, ResumeContent after)
    {
        var old = LineBlock.Of(before).ToDictionary(b => b.Key, StringComparer.Ordinal);
        return
        [
            .. LineBlock
                .Of(after)
                .Where(b => old.TryGetValue(b.Key, out var earlier) && IsReordered(earlier, b))
                .Select(b => b.Entry ?? b.Section),
        ];
    }

    private static bool IsReordered(LineBlock before, LineBlock after)
    {
        var old = before.Lines.Select(l => l.Text).ToList();
        var current = after.Lines.Select(l => l.Text).ToList();
        return !old.SequenceEqual(current, StringComparer.Ordinal)
            && old.Order(StringComparer.Ordinal)
                .SequenceEqual(current.Order(StringComparer.Ordinal), StringComparer.Ordinal);
    }

    private static IEnumerable<VersionDifference> Compare(LineBlock? before, LineBlock? after)
    {
        var (section, entry) = (after ?? before)!.Name;
        var gone = Missing(before, after);
        var come = Missing(after, before);
        foreach (var line in come)
        {
            // A line about the same fact is the same line in other words.
            var earlier = gone.Find(g => g.Evidence.Intersect(line.Evidence, StringComparer.Ordinal).Any());
            gone.Remove(earlier!);
            yield return new VersionDifference(section, entry, earlier?.Text, line.Text);
        }

        foreach (var line in gone)
        {
            yield return new VersionDifference(section, entry, line.Text, null);
        }
    }

    private static List<Claim> Missing(LineBlock? from, LineBlock? other)
    {
        var there = (other?.Lines ?? []).Select(l => l.Text).ToHashSet(StringComparer.Ordinal);
        return [.. (from?.Lines ?? []).Where(l => !there.Contains(l.Text))];
    }
}
