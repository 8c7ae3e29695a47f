using Vitae.Documents;
using Vitae.Generation;
using Vitae.Reading;

namespace Vitae.Tests.Generation;

public sealed class ProfileBuilderTests
{
    private static readonly string[] Lines =
    [
        "Senior Engineer, Acme GmbH",
        "March 2019 – Present",
        "Built the billing service.",
        "Cut costs by 40 %.",
        "Languages: C#, Go",
    ];

    [Fact]
    public void Slots_and_facts_are_looked_up_in_the_blocks()
    {
        var profile = Build(Entry("senior engineer", "acme gmbh", "March 2019 - Present"));

        var entry = Assert.Single(profile.Experiences);
        Assert.Equal("e1", entry.Id);
        Assert.Equal("Senior Engineer", entry.Title);
        Assert.Equal("Acme GmbH", entry.Organisation);
        Assert.Equal("March 2019 – Present", entry.Period!.Text);
        Assert.True(entry.Period.IsOngoing);
        Assert.Equal(["e1.1", "e1.2"], entry.Facts.Select(f => f.Id));
        Assert.Equal(["Built the billing service.", "Cut costs by 40 %."], entry.Facts.Select(f => f.Text));
        Assert.Equal([false, true], entry.Facts.Select(f => f.IsAchievement));
    }

    [Fact]
    public void An_invented_employer_title_or_date_never_enters_the_profile()
    {
        var entry = Assert.Single(Build(Entry("Chief Technology Officer", "Google LLC", "2001 – 2024")).Experiences);

        Assert.Equal(Lines[0], entry.Title);
        Assert.Null(entry.Organisation);
        Assert.Equal("March 2019 – Present", entry.Period!.Text);
    }

    [Fact]
    public void An_employer_and_dates_the_model_got_wrong_are_taken_from_the_lines_themselves()
    {
        var entry = Assert.Single(Build(Entry("Senior Engineer", "Google LLC", "2001 – 2024")).Experiences);

        Assert.Equal("Senior Engineer", entry.Title);
        Assert.Equal("Acme GmbH", entry.Organisation);
        Assert.Equal("March 2019 – Present", entry.Period!.Text);
    }

    [Fact]
    public void Skills_are_kept_once_and_only_where_the_lines_name_them()
    {
        var profile = Build(Entry("Senior Engineer", null, null), Skill("c#"), Skill("C#"), Skill("Kubernetes"));

        Assert.Equal(["C#"], profile.TechnicalSkills.Select(s => s.Name));
    }

    [Fact]
    public void Blocks_that_do_not_exist_are_no_evidence()
    {
        var profile = Build(Entry("Senior Engineer", null, null) with { Blocks = ["d9.9"] });

        Assert.Empty(profile.Experiences);
    }

    [Fact]
    public void Each_skill_of_a_group_rests_on_the_lines_that_name_it()
    {
        var group = Skill("C#") with { Names = ["C#", "Erlang"], Blocks = ["d1.5", "d1.4"] };

        var profile = Build(Entry("Senior Engineer", null, null), group);

        var skill = Assert.Single(profile.TechnicalSkills);
        Assert.Equal("C#", skill.Name);
        Assert.Equal(["d1.5"], skill.Blocks);
    }

    private static CandidateProfile Build(EntryAnswer entry, params SkillGroupAnswer[] skills) =>
        new ProfileBuilder([Document()]).Build(
            new ProfileAnswer
            {
                Summary = [],
                Experiences = [entry],
                Education = [],
                Projects = [],
                Certifications = [],
                TechnicalSkills = skills,
                SoftSkills = [],
                Languages = [],
                Achievements = [],
            }
        );

    private static EntryAnswer Entry(string title, string? organisation, string? dates) =>
        new()
        {
            Title = title,
            Organisation = organisation,
            Location = null,
            Dates = dates,
            Blocks = ["d1.1", "d1.2"],
            Responsibilities = ["d1.3"],
            Achievements = ["d1.4"],
        };

    private static SkillGroupAnswer Skill(string name) =>
        new()
        {
            Names = [name],
            Level = null,
            Category = null,
            Blocks = ["d1.5"],
        };

    private static SourceDocument Document() =>
        new()
        {
            Id = "d1",
            FileName = "cv.txt",
            Kind = DocumentKind.Cv,
            Language = "en",
            Text = string.Join('\n', Lines),
            Contact = new ContactDetails(),
            Blocks = Lines
                .Select(
                    (text, i) =>
                        new Block
                        {
                            Id = $"d1.{i + 1}",
                            Kind = BlockKind.Paragraph,
                            Start = 0,
                            End = 0,
                            Text = text,
                        }
                )
                .ToList(),
        };
}
