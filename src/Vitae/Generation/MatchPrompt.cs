using System.Globalization;
using System.Text;

namespace Vitae.Generation;

/// <summary>The match analysis as the writer's prompt shows it, by ids; the strengths are what the requirements met say already.</summary>
internal static class MatchPrompt
{
    public static string Render(MatchAnalysis match)
    {
        var text = new StringBuilder();
        foreach (var requirement in match.Requirements)
        {
            var status = requirement.Status.ToString().ToLowerInvariant();
            text.Append($"{requirement.Id} {status} {string.Join(' ', requirement.Evidence)}".TrimEnd()).Append('\n');
        }

        var relevance = match.Relevance.Select(r => string.Create(CultureInfo.InvariantCulture, $"{r.Id} {r.Score:0}"));
        text.Append("relevance: ").AppendJoin(", ", relevance).Append('\n');
        text.Append("emphasis: ").AppendJoin("; ", match.Emphasis);
        return text.ToString();
    }
}
