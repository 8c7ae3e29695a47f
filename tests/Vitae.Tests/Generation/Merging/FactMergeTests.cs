using Vitae.Generation;
using Vitae.Reading;

namespace Vitae.Tests.Generation.Merging;

public class FactMergeTests
{
    [Fact]
    public void The_same_job_in_two_documents_is_one_entry_with_both_as_sources()
    {
        var merged = Merge(
            Job("e1", "Engineer", "Nordwind GmbH", "March 2019 – June 2022", "d1.4", "Built the booking API"),
            Job("e2", "Engineer", "Nordwind", "2019 – 2022", "d2.3", "Built the booking API.", "Ran the on-call rota")
        );

        var entry = Assert.Single(merged.Profile.Experiences);
        Assert.Equal("March 2019 – June 2022", entry.Period!.Text);
        Assert.Equal(["d1.4", "d2.3"], entry.Blocks);
        Assert.Equal(
            [("e1.1", "Built the booking API"), ("e1.2", "Ran the on-call rota")],
            entry.Facts.Select(f => (f.Id, f.Text))
        );
        Assert.Equal(2, entry.Facts[0].Blocks.Count);
        Assert.Empty(merged.Conflicts);
    }

    [Fact]
    public void Two_end_dates_are_a_conflict_the_first_document_wins_until_the_candidate_chooses()
    {
        ProfileEntry[] jobs =
        [
            Job("e1", "Engineer", "Nordwind", "2019 – 2022", "d1.4"),
            Job("e2", "Engineer", "Nordwind", "2019 – 2021", "d2.3"),
        ];

        var conflict = Assert.Single(Merge(jobs).Conflicts);
        Assert.Equal(
            ("e1", "dates", "2019 – 2022", true),
            (conflict.EntryId, conflict.Slot, conflict.Taken, conflict.IsDefault)
        );
        Assert.Equal(
            [("2019 – 2022", "d1"), ("2019 – 2021", "d2")],
            conflict.Options.Select(o => (o.Value, o.DocumentId))
        );

        var chosen = Merge(
            jobs,
            new Dictionary<string, string>(StringComparer.Ordinal) { [conflict.Key] = "2019 – 2021" }
        );
        Assert.Equal("2019 – 2021", chosen.Profile.Experiences[0].Period!.Text);
        Assert.False(Assert.Single(chosen.Conflicts).IsDefault);
    }

    [Fact]
    public void The_document_that_counts_most_is_the_default_wherever_the_model_put_it()
    {
        var merged = Merge(
            [
                Job("e1", "Team lead", "Nordwind", "2019 – 2022", "d1.4"),
                Job("e2", "Engineer", "Nordwind", "2019 – 2022", "d2.3"),
            ],
            order: ["d2", "d1"]
        );

        Assert.Equal("Engineer", Assert.Single(merged.Profile.Experiences).Title);
        Assert.Equal("title", Assert.Single(merged.Conflicts).Slot);
    }

    [Fact]
    public void Two_posts_at_one_employer_stay_two()
    {
        var merged = Merge(
            Job("e1", "Senior engineer", "Nordwind", "2021 – 2023", "d1.4"),
            Job("e2", "Engineer", "Nordwind", "2019 – 2021", "d1.9"),
            Job("e3", "Engineer", "Nordwind", "2019 – 2021", "d2.3")
        );

        Assert.Equal(["Senior engineer", "Engineer"], merged.Profile.Experiences.Select(e => e.Title));
        Assert.Equal(["d1.9", "d2.3"], merged.Profile.Experiences[1].Blocks);
    }

    [Fact]
    public void A_letter_that_names_the_employer_alone_adds_to_the_post_the_CV_tells()
    {
        var merged = Merge(
            Job("e1", "Engineer", "Nordwind", "2019 – 2022", "d1.4", "Built the API"),
            Job("e2", "Engineer", "Nordwind", null, "d2.3", "Cut costs by a third")
        );

        Assert.Equal(2, Assert.Single(merged.Profile.Experiences).Facts.Count);
    }

    [Fact]
    public void Different_employers_or_times_are_different_jobs()
    {
        var merged = Merge(
            Job("e1", "Engineer", "Nordwind", "2019 – 2022", "d1.4"),
            Job("e2", "Engineer", "Südwind", "2019 – 2022", "d2.3"),
            Job("e3", "Intern", "Nordwind", "2015 – 2016", "d2.8")
        );

        Assert.Equal(3, merged.Profile.Experiences.Count);
    }

    [Fact]
    public void A_skill_named_in_two_documents_is_one_skill()
    {
        var profile = Profile() with
        {
            TechnicalSkills =
            [
                new ProfileSkill
                {
                    Id = "s1",
                    Name = "C#",
                    Blocks = ["d1.2"],
                },
                new ProfileSkill
                {
                    Id = "s2",
                    Name = "c#",
                    Level = "expert",
                    Blocks = ["d2.2"],
                },
                new ProfileSkill
                {
                    Id = "s3",
                    Name = "C",
                    Blocks = ["d2.2"],
                },
            ],
        };

        var skills = new FactMerge(["d1", "d2"], NoChoices).Merge(profile).Profile.TechnicalSkills;

        Assert.Equal([("s1", "C#", "expert"), ("s2", "C", null)], skills.Select(s => (s.Id, s.Name, s.Level)));
    }

    private static readonly Dictionary<string, string> NoChoices = new(StringComparer.Ordinal);

    private static MergedProfile Merge(params ProfileEntry[] jobs) => Merge(jobs, NoChoices);

    private static MergedProfile Merge(
        ProfileEntry[] jobs,
        Dictionary<string, string>? choices = null,
        string[]? order = null
    ) => new FactMerge(order ?? ["d1", "d2"], choices ?? NoChoices).Merge(Profile() with { Experiences = jobs });

    private static CandidateProfile Profile() => new() { Language = "en" };

    private static ProfileEntry Job(
        string id,
        string title,
        string company,
        string? dates,
        string block,
        params string[] facts
    ) =>
        new()
        {
            Id = id,
            Title = title,
            Organisation = company,
            Period = dates is null ? null : DateFinder.Parse(dates),
            Blocks = [block],
            Facts =
            [
                .. facts.Select(
                    (f, i) =>
                        new Fact
                        {
                            Id = $"{id}.{i + 1}",
                            Text = f,
                            Blocks = [$"{block}{i}"],
                        }
                ),
            ],
        };
}
