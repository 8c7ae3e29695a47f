using Vitae.Jobs;

namespace Vitae.Web.Components.Pages.Job;

/// <summary>What a person is correcting, before it is kept.</summary>
internal sealed class JobDraft
{
    private readonly JobRequirements before;

    public JobDraft(JobRequirements before)
    {
        this.before = before;
        Title = before.Title;
        Company = before.Company;
        Location = before.Location;
        Language = before.Language;
        Requirements = [.. before.Requirements.Select(r => new RequirementDraft(r))];
    }

    public string Title { get; set; }
    public string? Company { get; set; }
    public string? Location { get; set; }
    public string Language { get; set; }
    public List<RequirementDraft> Requirements { get; }

    public int Count(Importance importance) => Requirements.Count(r => r.Importance == importance);

    public void Add() =>
        Requirements.Add(
            new RequirementDraft(
                new JobRequirement
                {
                    Id = "",
                    Text = "",
                    Importance = Importance.Must,
                }
            )
        );

    public JobRequirements ToRequirements() =>
        before with
        {
            Title = Title ?? "",
            Company = Company,
            Location = Location,
            Language = Language,
            Requirements = [.. Requirements.Select(r => r.ToRequirement())],
        };
}
