using Vitae.Ai;
using Vitae.Jobs;

namespace Vitae.Generation;

/// <summary>Stage 4: the finished resume as a tracking system and its recruiter would take it.</summary>
internal sealed class ReviewForAtsStage(StructuredChat chat)
{
    public async Task<AtsReview> RunAsync(
        JobRequirements job,
        ProfileText profile,
        ResumeContent content,
        AiRun run,
        CancellationToken ct
    )
    {
        var keywords = KeywordCounts.Of(job, content);
        var answer = await chat.AskAsync(
            new Question<AtsAnswer>
            {
                Prompt = "review_for_ats",
                Variables = new PromptVariables()
                    .Data("job_requirements", "job_requirements", JobPrompt.Render(job))
                    .Data("candidate_profile", "candidate_profile", profile.Masked)
                    .Data("resume", "resume", profile.Mask(ResumeText.ForReview(content)))
                    .Data("keywords", "keywords", string.Join("; ", keywords.Select(k => $"{k.Term} {k.Count}"))),
                Validate = Check,
            },
            run,
            ct
        );
        return Accept(answer.Value, keywords);
    }

    private static IReadOnlyList<string> Check(AtsAnswer answer) =>
        answer.Score is < 0 or > 100 ? [$"score {answer.Score} is outside 0 to 100"] : [];

    private static AtsReview Accept(AtsAnswer answer, IReadOnlyList<KeywordCoverage> keywords) =>
        new()
        {
            Score = Scores.Normalise(answer.Score),
            Keywords = keywords,
            Missing = answer.Missing,
            Issues = answer.Issues,
            Suggestions = answer.Suggestions,
        };
}
