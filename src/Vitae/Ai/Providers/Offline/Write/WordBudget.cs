using System.Globalization;

namespace Vitae.Ai;

/// <summary>Keeps a resume below the word limit by showing fewer bullets, never fewer employers.</summary>
internal static class WordBudget
{
    /// <summary>What headings, skills, education and slots take, as a share of the whole.</summary>
    private const double OtherShare = 0.3;

    /// <summary>The prompt's word limit; null when there is none.</summary>
    public static int? Limit(OfflinePrompt prompt)
    {
        var digits = string.Concat((prompt.Setting("Word limit") ?? "").TakeWhile(c => char.IsAsciiDigit(c)));
        return int.TryParse(digits, CultureInfo.InvariantCulture, out var limit) && limit > 0 ? limit : null;
    }

    public static IReadOnlyList<WrittenEntry> Fit(
        List<WrittenEntry> entries,
        PromptProfile profile,
        IReadOnlyList<WrittenClaim> summary,
        int? limit
    )
    {
        if (limit is null)
        {
            return entries;
        }

        var words = profile.Items.ToDictionary(i => i.Id, i => i.Text.Split(' ').Length, StringComparer.Ordinal);
        var budget = (limit.Value * (1 - OtherShare)) - summary.Sum(Count);
        var fitted = entries.ToList();
        while (fitted.Sum(e => e.Bullets.Sum(Count)) > budget && LongestEntry(fitted) is >= 0 and var at)
        {
            fitted[at] = fitted[at] with { Bullets = fitted[at].Bullets.Take(fitted[at].Bullets.Count - 1).ToList() };
        }

        return fitted;

        int Count(WrittenClaim claim) => claim.Text?.Split(' ').Length ?? words.GetValueOrDefault(claim.Evidence[0]);
    }

    // The last of the entries with most bullets gives one up; its weakest stands last.
    private static int LongestEntry(List<WrittenEntry> entries)
    {
        var most = entries.Max(e => e.Bullets.Count);
        return most > 1 ? entries.FindLastIndex(e => e.Bullets.Count == most) : -1;
    }
}
