using Vitae.Generation;

namespace Vitae.Evaluation;

/// <summary>Answers with all that makes repair dangerous: quotes, braces, commas, colons and slashes inside the texts.</summary>
internal static class LadderSamples
{
    public static IReadOnlyList<LadderSample> All { get; } =
    [
        LadderSample.Of(
            new AtsAnswer
            {
                Score = 71.5,
                Missing = ["R&D", "ISO 9001:2015", "CI/CD // pipelines"],
                Issues = ["The bullet \"Various tasks\" is vague, say which.", "Dates {e1} and [e2] overlap"],
                Suggestions = ["Put it's result first, e.g. 18 %"],
            }
        ),
        LadderSample.Of(
            new MatchAnswer
            {
                Score = null,
                Relevance = [new() { Id = "e1", Score = 90 }, new() { Id = "s3", Score = 12.5 }],
                Requirements =
                [
                    new()
                    {
                        Id = "r1",
                        Status = RequirementStatus.Met,
                        Evidence = ["e1.2", "s3"],
                        Note = null,
                    },
                    new()
                    {
                        Id = "r2",
                        Status = RequirementStatus.Not,
                        Evidence = [],
                        Note = "No evidence, though \"Java\" is close: it's not JavaScript.",
                    },
                ],
                Strengths = ["Größere Anlagen, 24/7", "日本語"],
                Emphasis = ["true leadership, not null"],
            }
        ),
        LadderSample.Of(
            new DraftAnswer
            {
                Summary = [new() { Text = "Nurse, eleven years; \"calm\" (a colleague's word).", Evidence = ["m1"] }],
                Bullets =
                [
                    new() { Text = "Cut omissions from 19 to 7 a month \\ half a year", Evidence = ["e1.2", "e1.3"] },
                    new() { Text = null, Evidence = ["e1.4"] },
                    new() { Text = null, Evidence = ["e2"] },
                ],
                Skills = [new() { Category = "Care: wards", Items = ["s1", "s2"] }],
            }
        ),
    ];
}
