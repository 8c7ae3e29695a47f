using Vitae.Ai;
using Vitae.Generation;

namespace Vitae.Review;

/// <summary>The writer again, for one line and with the person's instruction.</summary>
internal sealed class RewriteClaimStage(StructuredChat chat)
{
    /// <param name="task">The line.</param>
    /// <param name="problems">What the gate found in the attempt before; empty at first.</param>
    /// <param name="run">Models, budget, progress.</param>
    /// <param name="ct">Cancels the call.</param>
    public async Task<Claim> RunAsync(
        RewriteTask task,
        IReadOnlyList<ClaimViolation> problems,
        AiRun run,
        CancellationToken ct
    )
    {
        var ground = task.Ground();
        var answer = await chat.AskAsync(
            new Question<RewriteAnswer>
            {
                Prompt = "rewrite_claim",
                Variables = new PromptVariables()
                    .Data("job_requirements", "job_requirements", JobPrompt.Render(task.Desk.Input.Job))
                    .Data("candidate_profile", "candidate_profile", ground.Masked)
                    .Data("resume", "resume", ground.Mask(Line(task.Before)))
                    .Data("instruction", "instruction", ground.Mask(task.Instruction))
                    .Text("language", PromptSettings.Language(task.Desk.Content.Language))
                    .Text("style", PromptSettings.Style(task.Desk.Input.Config))
                    .Text("corrections", Corrections(problems)),
                Validate = a => Check(a, ground.Facts),
            },
            run,
            ct
        );
        return Accept(answer.Value, ground.Facts, task);
    }

    private static string Line(Claim claim) =>
        $"[{claim.Evidence[0]}] {claim.Text}\nrests on: {string.Join(' ', claim.Evidence)}";

    private static string Corrections(IReadOnlyList<ClaimViolation> problems) =>
        problems.Count == 0
            ? ""
            : "\nA first attempt said things the profile does not. Avoid these faults:\n"
                + string.Join('\n', problems.Select(p => $"- \"{p.Text}\": {p.Problem}"));

    private static List<string> Check(RewriteAnswer answer, FactIndex facts)
    {
        var errors = answer.Evidence.Where(id => !facts.Knows(id)).Select(id => $"id \"{id}\" does not exist").ToList();
        if (answer.Evidence.Count == 0)
        {
            errors.Add("the line has no evidence");
        }

        if (answer.Text?.Length > OwnWords.LongestText)
        {
            errors.Add($"the line is {answer.Text.Length} characters long; it is one or two sentences");
        }

        return errors;
    }

    private static Claim Accept(RewriteAnswer answer, FactIndex facts, RewriteTask task) =>
        new()
        {
            Text = string.IsNullOrWhiteSpace(answer.Text)
                ? facts.TextOf(answer.Evidence[0])!
                : PlainText.OneLine(ContactSigns.Restore(answer.Text, task.Desk.Input.Contact)),
            Evidence = answer.Evidence,
        };
}
