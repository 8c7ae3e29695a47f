using Vitae.Jobs;

namespace Vitae.Web.Components.Pages.Job;

/// <summary>One line of <see cref="JobDraft"/>.</summary>
internal sealed class RequirementDraft(JobRequirement before)
{
    public string? Text { get; set; } = before.Text;
    public Importance Importance { get; set; } = before.Importance;

    public JobRequirement ToRequirement() => before with { Text = Text ?? "", Importance = Importance };
}
