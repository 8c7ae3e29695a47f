using System.Globalization;
using System.Text;
using Vitae.Jobs;

namespace Vitae.Generation;

/// <summary>The requirements as prompts show them.</summary>
internal static class JobPrompt
{
    private const int LongestDuty = 200;

    public static string Render(JobRequirements job)
    {
        var text = new StringBuilder();
        text.Append("title: ").Append(job.Title).Append('\n');
        if (job.Company is not null)
        {
            text.Append("company: ").Append(job.Company).Append('\n');
        }

        text.Append("language: ").Append(job.Language).Append('\n');
        foreach (var requirement in job.Requirements)
        {
            var importance = requirement.Importance == Importance.Must ? "must" : "nice";
            var terms = requirement.Terms.Count == 0 ? "" : $" {{{string.Join(", ", requirement.Terms)}}}";
            text.Append(CultureInfo.InvariantCulture, $"[{requirement.Id}] {importance}: {requirement.Text}{terms}\n");
        }

        foreach (var responsibility in job.Responsibilities)
        {
            text.Append("work: ").Append(Short(responsibility)).Append('\n');
        }

        return text.ToString().TrimEnd();
    }

    /// <summary>A duty is a line; where a posting tells a story instead, its beginning says which.</summary>
    private static string Short(string responsibility) =>
        responsibility.Length <= LongestDuty
            ? responsibility
            : responsibility[..Math.Max(0, responsibility.LastIndexOf(' ', LongestDuty))] + " …";
}
