using Vitae.Ai;

namespace Vitae.Generation;

/// <summary>Stage 3: the writer. Returns text keyed to fact ids, never an employer, title or date.</summary>
internal sealed class WriteResumeStage(StructuredChat chat)
{
    private const string Sections =
        "summary, experience, skills, education, projects, certifications, languages, achievements";

    public async Task<ResumeDraft> RunAsync(WritingTask task, AiRun run, CancellationToken ct) =>
        await AskAsync(task, corrections: "", run, ct);

    /// <summary>The second and last attempt, in a fresh conversation, with what was wrong in the first.</summary>
    public async Task<ResumeDraft> RewriteAsync(
        WritingTask task,
        IReadOnlyList<ClaimViolation> violations,
        AiRun run,
        CancellationToken ct
    )
    {
        var list = string.Join('\n', violations.Select(v => $"- \"{v.Text}\": {v.Problem}"));
        return await AskAsync(
            task,
            "\nA first draft said things the profile does not. Avoid these faults; where in doubt, keep the candidate's words (ids alone):\n"
                + list,
            run,
            ct
        );
    }

    private async Task<ResumeDraft> AskAsync(WritingTask task, string corrections, AiRun run, CancellationToken ct)
    {
        var rules = new DraftRules(task.Profile.Facts);
        var answer = await chat.AskAsync(
            new Question<DraftAnswer>
            {
                Prompt = "write_resume",
                Variables = new PromptVariables()
                    .Data("job_requirements", "job_requirements", JobPrompt.Render(task.Job))
                    .Data("candidate_profile", "candidate_profile", task.Profile.Masked)
                    .Data("match_analysis", "match_analysis", MatchPrompt.Render(task.Match))
                    .Text("language", PromptSettings.Language(task.Language))
                    .Text("style", PromptSettings.Style(task.Config))
                    .Text("word_limit", PromptSettings.WordLimit(task.Config))
                    .Text("focus_areas", PromptSettings.FocusAreas(task.Config))
                    .Text("sections", Sections)
                    .Text("corrections", corrections),
                Validate = rules.Check,
            },
            run,
            ct
        );
        return rules.Accept(answer.Value, task.Unmask);
    }
}
