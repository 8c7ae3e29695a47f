using Vitae.Evaluation;
using Vitae.Generation;

namespace Vitae.Tests.Generation.Claims;

public class ClaimRulesTests
{
    [Theory]
    [InlineData("e1", "e1.1", "Cared for as many as four ventilated patients a shift on a 24-bed ICU.")]
    [InlineData("e1", "e1.2", "Taught twelve new nurses sepsis screening and ventilator weaning.")]
    [InlineData("e1", "e1.3", "Introduced a double-check at handover that lowered medication errors by 30 percent.")]
    [InlineData("e1", "e1.4", "Assisted the infection control team with quarterly hand hygiene audits.")]
    [InlineData("e2", "e2.3", "Managed the rota for 15 nurses.")]
    [InlineData("e2", "e2.2", "Recorded care in Epic and drafted discharge letters.")]
    [InlineData(
        "e2",
        "e2.1,e2.2",
        "Looked after eight post-operative patients per shift and documented their care in Epic EHR."
    )]
    public void A_faithful_rendering_of_a_nurses_fact_passes(string entry, string evidence, string text) =>
        Assert.Empty(Problems(Candidates.Nurse(), entry, evidence, text));

    [Theory]
    [InlineData("e1", "e1.1", "Developed a C#/ASP.NET Core tracking service processing 1,200,000 events per day.")]
    [InlineData("e1", "e1.1", "Built a .NET service tracking shipments, 1.2M events daily.")]
    [InlineData("e1", "e1.2", "Shortened nightly billing from six hours to 45 minutes using PostgreSQL partitioning.")]
    [InlineData("e1", "e1.3", "Helped migrate 14 services to K8s.")]
    [InlineData("e2", "e2.1", "Developed RESTful APIs in Node for a ticketing product used by 3000 users.")]
    [InlineData("e2", "e2.2", "Halved deployment time by automating releases with Jenkins.")]
    public void A_faithful_rendering_of_a_developers_fact_passes(string entry, string evidence, string text) =>
        Assert.Empty(Problems(Candidates.Developer(), entry, evidence, text));

    [Theory]
    [InlineData(
        "e1",
        "e1.3",
        "Reduced medication errors on the ward by 45 % with a double-check at handover.",
        "F-num"
    )]
    [InlineData("e1", "e1.2", "Trained 12 physicians in sepsis screening and 3 in ventilator weaning.", "F-num")]
    [InlineData("e1", "e1.4", "Led the infection control team audit of hand hygiene.", "F-level")]
    [InlineData("e1", "e1.4", "Audited hand hygiene every quarter with the infection control team.", "F-level")]
    [InlineData("e1", "e1.1", "Cared for up to 4 ventilated patients and hemodialysis patients per shift.", "F-skill")]
    [InlineData("e1", "e1.2", "In 2021 trained 12 new nurses in sepsis screening.", "F-date")]
    [InlineData("e1", "e2.2", "Documented care in Epic EHR and prepared discharge letters.", "F-bind")]
    [InlineData("e1", "e1.2", "Trained 12 new nurses at Mercy General in sepsis screening.", "F-bind")]
    [InlineData("e1", "e1.2", "Trained 12 new nurses in sepsis screening at Google LLC.", "F-org")]
    [InlineData("e1", "e9.9", "Trained 12 new nurses.", "F-bind")]
    [InlineData("e1", "e1.1", "Contact me at jane@example.org about 4 ventilated patients.", "F-contact")]
    [InlineData(
        "e1",
        "e1.1",
        "Revolutionised outcomes throughout the hospital network by championing visionary leadership.",
        "F-bind"
    )]
    public void A_fabrication_under_an_entry_is_named(string entry, string evidence, string text, string rule) =>
        Assert.Contains(rule, Problems(Candidates.Nurse(), entry, evidence, text));

    [Theory]
    [InlineData("m1", "Registered Nurse with nine years of intensive care experience.", null)]
    [InlineData("m1", "Registered Nurse with 15 years of intensive care experience.", "F-num")]
    [InlineData("m1", "Senior Registered Nurse in intensive care.", "F-level")]
    [InlineData("m1", "Nurse with a Master's degree in intensive care.", "F-degree")]
    [InlineData("m1", "CCRN certified nurse with six years in intensive care.", "F-cert")]
    [InlineData("m1", "Critical care physician with six years in intensive care.", "F-title")]
    [InlineData("m1", "Northgate Health Group needs a calm hand in emergencies.", "F-org")]
    [InlineData("m1", "Graduate of Harvard University with six years in intensive care.", "F-school")]
    [InlineData("e1,s1", "Intensive care nurse skilled in mechanical ventilation and triage.", null)]
    public void A_summary_is_checked_against_the_whole_career(string evidence, string text, string? rule)
    {
        var problems = Problems(Candidates.Nurse(), null, evidence, text);

        if (rule is null)
        {
            Assert.Empty(problems);
        }
        else
        {
            Assert.Contains(rule, problems);
        }
    }

    internal static IReadOnlyList<string> Problems(Candidate person, string? entry, string evidence, string text)
    {
        var claim = new Claim { Text = text, Evidence = evidence.Split(',') };
        var kind = entry is null ? ClaimKind.Summary : ClaimKind.Bullet;
        var found = new ClaimCheck(person.Sources()).Run(new DraftSlot("here", kind, entry, claim));
        return [.. found.Where(v => !v.IsWarning).Select(v => v.Rule)];
    }
}
