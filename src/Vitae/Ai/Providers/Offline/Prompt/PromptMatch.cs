using System.Globalization;

namespace Vitae.Ai;

/// <summary>The fenced <c>match_analysis</c>, read back.</summary>
internal static class PromptMatch
{
    private const string Mark = "relevance:";

    /// <summary>
    /// What each line of the profile is worth as evidence of the requirements, the first cited most, from lines such as
    /// <c>r1 met e1.2 s3</c>.
    /// </summary>
    public static Dictionary<string, double> EvidenceWeights(OfflinePrompt prompt, PromptJob job)
    {
        var weights = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var line in prompt.Lines("match_analysis"))
        {
            var words = line.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            var requirement = job.Requirements.Find(r => r.Id == words.FirstOrDefault());
            for (var i = 2; requirement is not null && i < words.Length; i++)
            {
                weights[words[i]] = weights.GetValueOrDefault(words[i]) + ((double)requirement.Weight / (i - 1));
            }
        }

        return weights;
    }

    /// <summary>Score by id, from the line <c>relevance: e1 80, e2 35</c>.</summary>
    public static Dictionary<string, double> Relevance(OfflinePrompt prompt)
    {
        var line = prompt
            .Lines("match_analysis")
            .FirstOrDefault(l => l.Text.StartsWith(Mark, StringComparison.Ordinal));
        var scores = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var item in line?.Text[Mark.Length..].Split(',', StringSplitOptions.TrimEntries) ?? [])
        {
            if (
                item.Split(' ') is [var id, var number]
                && double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var score)
            )
            {
                scores[id] = score;
            }
        }

        return scores;
    }
}
