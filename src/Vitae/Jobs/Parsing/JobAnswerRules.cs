using Vitae.Reading;

namespace Vitae.Jobs;

/// <summary>What an answer to <c>parse_job</c> must hold to be worth mapping; smaller slips are mended by code for free.</summary>
internal static class JobAnswerRules
{
    public static IReadOnlyList<string> Check(JobAnswer answer, IReadOnlySet<string> known)
    {
        var wrong = new List<string>();
        if (answer.Requirements.Count == 0)
        {
            wrong.Add("requirements is empty: list at least one thing the posting asks for.");
            return wrong;
        }

        for (var i = 0; i < answer.Requirements.Count; i++)
        {
            var blocks = answer.Requirements[i].Blocks;
            if (!blocks.Any(known.Contains))
            {
                wrong.Add($"requirements[{i}].blocks names no line of the posting ({string.Join(", ", blocks)}).");
            }
        }

        // A stray one is left out by the mapping; a second request is worth its price only when many are wrong.
        return wrong.Count * 4 > answer.Requirements.Count ? wrong : [];
    }

    public static IReadOnlySet<string> Ids(IEnumerable<Block> blocks) =>
        blocks.Select(b => b.Id).ToHashSet(StringComparer.Ordinal);
}
