using Vitae.Generation;

namespace Vitae.Review;

/// <summary>The order in which the candidate told things, and which lines of a list stand elsewhere.</summary>
internal sealed class FactOrder
{
    private readonly Dictionary<string, int> ranks = new(StringComparer.Ordinal);

    public FactOrder(CandidateProfile profile)
    {
        var facts = profile
            .Summary.Concat(
                profile
                    .Experiences.Concat(profile.Education)
                    .Concat(profile.Projects)
                    .Concat(profile.Certifications)
                    .SelectMany(e => e.Facts)
            )
            .Concat(profile.Achievements);
        foreach (var fact in facts)
        {
            ranks.TryAdd(fact.Id, ranks.Count);
        }
    }

    /// <summary>Null for a line that rests on no told sentence, such as a summary that cites a job.</summary>
    public int? RankOf(Claim claim) =>
        claim.Evidence is [var first, ..] && ranks.TryGetValue(first, out var rank) ? rank : null;

    /// <summary>1-based place a moved line would have in the candidate's order, by its index; the fewest lines that explain the order.</summary>
    public Dictionary<int, int> Moves(IReadOnlyList<Claim> lines)
    {
        var told = lines.Select((c, i) => (Rank: RankOf(c), Index: i)).Where(l => l.Rank is not null).ToList();
        var kept = LongestRise([.. told.Select(l => l.Rank!.Value)]).Select(i => told[i].Index).ToHashSet();
        var own = told.OrderBy(l => l.Rank).Select((l, place) => (l.Index, Place: place + 1)).ToList();
        return own.Where(l => !kept.Contains(l.Index) && l.Place != l.Index + 1)
            .ToDictionary(l => l.Index, l => l.Place);
    }

    /// <summary>Indices of a longest non-falling run; lists are a handful of lines, so the plain quadratic way will do.</summary>
    private static List<int> LongestRise(IReadOnlyList<int> ranks)
    {
        var best = new List<List<int>>();
        for (var i = 0; i < ranks.Count; i++)
        {
            var before = best.Where(run => ranks[run[^1]] <= ranks[i]).MaxBy(run => run.Count);
            best.Add([.. before ?? [], i]);
        }

        return best.MaxBy(run => run.Count) ?? [];
    }
}
