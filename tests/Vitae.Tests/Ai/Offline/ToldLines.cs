using System.Text.Json;
using System.Text.Json.Nodes;
using Vitae.Ai;
using Vitae.Generation;
using Vitae.Jobs;

namespace Vitae.Tests.Ai.Offline;

/// <summary>Answers as the stages read them: each line taken apart, by the very types that read a hosted model's.</summary>
internal static class ToldLines
{
    public static JsonNode Expand(JsonNode answer)
    {
        if (answer["experiences"] is not null)
            return Profile(Read<ProfileAnswer>(answer));
        if (answer["responsibilities"] is not null)
            return Job(Read<JobAnswer>(answer));
        if (answer["relevance"] is not null)
            return Match(Read<MatchAnswer>(answer));
        return answer["bullets"] is not null ? Draft(Read<DraftAnswer>(answer)) : answer;
    }

    private static T Read<T>(JsonNode answer) => answer.Deserialize<T>(AnswerJson.Options)!;

    private static JsonNode Node(object value) => JsonSerializer.SerializeToNode(value, VitaeJson.Options)!;

    private static JsonNode Profile(ProfileAnswer a) =>
        Node(
            new
            {
                a.Summary,
                Experiences = a.Experiences.Select(Entry),
                Education = a.Education.Select(Entry),
                Projects = a.Projects.Select(Entry),
                Certifications = a.Certifications.Select(Entry),
                TechnicalSkills = a.TechnicalSkills.Select(Skill),
                SoftSkills = a.SoftSkills.Select(Skill),
                Languages = a.Languages.Select(Skill),
                a.Achievements,
            }
        );

    private static object Entry(EntryAnswer e) =>
        new
        {
            e.Title,
            e.Organisation,
            e.Location,
            e.Dates,
            e.Blocks,
            e.Responsibilities,
            e.Achievements,
        };

    private static object Skill(SkillGroupAnswer s) =>
        new
        {
            s.Names,
            s.Category,
            s.Level,
            s.Blocks,
        };

    private static JsonNode Job(JobAnswer a) =>
        Node(
            new
            {
                a.Title,
                a.Company,
                a.Location,
                a.Language,
                Requirements = a.Requirements.Select(r => new
                {
                    r.Blocks,
                    r.Text,
                    r.Importance,
                    r.Terms,
                }),
                a.Responsibilities,
            }
        );

    private static JsonNode Match(MatchAnswer a) =>
        Node(
            new
            {
                a.Score,
                Requirements = a.Requirements.Select(r => new
                {
                    r.Id,
                    r.Status,
                    r.Evidence,
                    r.Note,
                }),
                Relevance = a.Relevance.Select(r => new { r.Id, r.Score }),
                a.Strengths,
                a.Emphasis,
            }
        );

    /// <summary>Bullets under the entry that their id names.</summary>
    private static JsonNode Draft(DraftAnswer a)
    {
        return Node(
            new
            {
                Summary = a.Summary.Select(Claim),
                Experiences = Of('e'),
                Education = Of('u'),
                Projects = Of('p'),
                Skills = a.Skills.Select(s => new { s.Category, s.Items }),
                Achievements = a.Bullets.Where(b => b.Evidence[0][0] == 'a').Select(Claim),
            }
        );

        IEnumerable<object> Of(char kind) =>
            a
                .Bullets.Where(b => b.Evidence[0][0] == kind)
                .GroupBy(b => b.Evidence[0].Split('.')[0], StringComparer.Ordinal)
                .Select(g => new { Id = g.Key, Bullets = g.Where(b => b.Evidence[0] != g.Key).Select(Claim) });
    }

    private static object Claim(ClaimAnswer c) => new { c.Text, c.Evidence };
}
