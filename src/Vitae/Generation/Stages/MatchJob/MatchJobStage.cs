using Vitae.Ai;
using Vitae.Configuration;
using Vitae.Jobs;

namespace Vitae.Generation;

/// <summary>Stage 2: the profile against the job, requirement by requirement.</summary>
internal sealed class MatchJobStage(StructuredChat chat)
{
    public async Task<MatchAnalysis> RunAsync(
        JobRequirements job,
        ProfileText profile,
        GenerationConfig config,
        AiRun run,
        CancellationToken ct
    )
    {
        var rules = new MatchRules(job, profile.Facts);
        var answer = await chat.AskAsync(
            new Question<MatchAnswer>
            {
                Prompt = "match_job",
                Variables = new PromptVariables()
                    .Data("job_requirements", "job_requirements", JobPrompt.Render(job))
                    .Data("candidate_profile", "candidate_profile", profile.Masked)
                    .Text("focus_areas", PromptSettings.FocusAreas(config)),
                Validate = rules.Check,
            },
            run,
            ct
        );
        return rules.Accept(answer.Value);
    }
}
