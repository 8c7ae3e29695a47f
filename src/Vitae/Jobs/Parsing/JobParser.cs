using Vitae.Ai;
using Vitae.Reading;

namespace Vitae.Jobs;

/// <summary>Asks a model once what a posting requires, and checks the answer against the posting's own lines.</summary>
internal sealed class JobParser(StructuredChat chat)
{
    public async Task<(JobRequirements Requirements, AiUsage Usage)> ParseAsync(
        JobPosting posting,
        AiRun run,
        CancellationToken ct
    )
    {
        var known = JobAnswerRules.Ids(posting.Blocks);
        var numbers = new BlockNumbers(posting.Blocks);
        var answer = await chat.AskAsync(
            new Question<JobAnswer>
            {
                Prompt = "parse_job",
                Variables = new PromptVariables()
                    .Data("job_posting", "job_posting", string.Join('\n', posting.Blocks.Select(numbers.ToPromptLine)))
                    .Data("hints", Hints(posting)),
                Validate = a => JobAnswerRules.Check(a.Map(numbers.ToIds), known),
            },
            run,
            ct
        );
        return (new JobMapper(posting).Map(answer.Value.Map(numbers.ToIds)), answer.Usage);
    }

    // Fenced like the posting: a page's markup is no more to be trusted than its text.
    private static IReadOnlyList<PromptData> Hints(JobPosting posting)
    {
        var hints = new[]
        {
            ("title", posting.TitleHint),
            ("company", posting.CompanyHint),
            ("location", posting.LocationHint),
        }
            .Where(h => h.Item2 is not null)
            .Select(h => $"{h.Item1}: {h.Item2}")
            .ToList();
        return hints.Count == 0 ? [] : [new PromptData("hints", null, string.Join('\n', hints))];
    }
}
