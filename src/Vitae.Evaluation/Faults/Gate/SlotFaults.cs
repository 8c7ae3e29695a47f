using Vitae.Documents;
using Vitae.Generation;

namespace Vitae.Evaluation;

/// <summary>Finished resumes in which one slot was changed or two were swapped.</summary>
internal static class SlotFaults
{
    internal sealed record SlotFault(string Kind, bool IsCaught);

    public static IEnumerable<SlotFault> Of(Candidate person)
    {
        var profile = person.Profile();
        var right = Content(profile);
        var jobs = right.Experiences;
        if (SlotCheck.Verify(right, profile).Count > 0)
        {
            yield return new SlotFault("(right slots pass)", IsCaught: false);
        }

        yield return Try(
            "title slot changed",
            right with
            {
                Experiences = [jobs[0] with { Title = $"Chief {jobs[0].Title}" }, .. jobs.Skip(1)],
            }
        );
        yield return Try(
            "employer slot changed",
            right with
            {
                Experiences = [jobs[0] with { Organisation = "Globex" }, .. jobs.Skip(1)],
            }
        );
        yield return Try(
            "date slot changed",
            right with
            {
                Experiences = [jobs[0] with { Dates = "2010 - 2024" }, .. jobs.Skip(1)],
            }
        );
        yield return Try("employer dropped", right with { Experiences = [.. jobs.Skip(1)] });
        yield return Try(
            "employer invented in a slot",
            right with
            {
                Experiences = [.. jobs, jobs[0] with { Id = "e9" }],
            }
        );
        if (jobs.Count > 1)
        {
            yield return Try(
                "dates swapped",
                right with
                {
                    Experiences = [WithDates(jobs[0], jobs[1]), WithDates(jobs[1], jobs[0]), .. jobs.Skip(2)],
                }
            );
            yield return Try(
                "employers swapped",
                right with
                {
                    Experiences =
                    [
                        jobs[0] with
                        {
                            Organisation = jobs[1].Organisation,
                        },
                        jobs[1] with
                        {
                            Organisation = jobs[0].Organisation,
                        },
                        .. jobs.Skip(2),
                    ],
                }
            );
            yield return Try(
                "jobs merged",
                right with
                {
                    Experiences = [jobs[0] with { Start = jobs[1].Start }, .. jobs.Skip(2)],
                }
            );
        }

        foreach (var degree in right.Education.Take(1))
        {
            yield return Try("degree slot changed", right with { Education = [degree with { Title = "PhD" }] });
            yield return Try(
                "school slot changed",
                right with
                {
                    Education = [degree with { Organisation = "University of Nowhere" }],
                }
            );
        }

        SlotFault Try(string kind, ResumeContent content) => new(kind, SlotCheck.Verify(content, profile).Count > 0);
    }

    private static ResumeEntry WithDates(ResumeEntry entry, ResumeEntry other) =>
        entry with
        {
            Dates = other.Dates,
            Start = other.Start,
            End = other.End,
        };

    internal static ResumeContent Content(CandidateProfile profile) =>
        new()
        {
            Language = profile.Language,
            Contact = new ContactDetails(),
            Experiences = [.. profile.Experiences.Select(Entry)],
            Education = [.. profile.Education.Select(Entry)],
            Certifications = [.. profile.Certifications.Select(Entry)],
            Skills =
            [
                new ResumeSkillGroup(
                    "Skills",
                    [.. profile.TechnicalSkills.Select(s => new Claim { Text = s.Name, Evidence = [s.Id] })]
                ),
            ],
        };

    private static ResumeEntry Entry(ProfileEntry entry) =>
        new()
        {
            Id = entry.Id,
            Title = entry.Title,
            Organisation = entry.Organisation,
            Location = entry.Location,
            Dates = entry.Period?.Text,
            Start = entry.Period?.Start,
            End = entry.Period?.End,
            Bullets = [.. entry.Facts.Select(f => new Claim { Text = f.Text, Evidence = [f.Id] })],
        };
}
