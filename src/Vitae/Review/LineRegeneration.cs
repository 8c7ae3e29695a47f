using Vitae.Ai;
using Vitae.Generation;

namespace Vitae.Review;

/// <summary>Has one line written anew; the gate judges it like any other text of a model.</summary>
internal sealed class LineRegeneration(RewriteClaimStage stage)
{
    private const int LongestInstruction = 500;

    public async Task<ResumeContent> ApplyAsync(
        ReviewDesk desk,
        string at,
        string? instruction,
        AiRun run,
        CancellationToken ct
    )
    {
        var place = desk.PlaceOf(at);
        var task = new RewriteTask
        {
            Desk = desk,
            Place = place,
            Instruction = Clean(instruction),
        };
        var check = new ClaimCheck(desk.Sources);
        var claim = await stage.RunAsync(task, [], run, ct);
        var problems = Problems(check, task, claim);
        if (problems.Count > 0)
        {
            claim = await stage.RunAsync(task, problems, run, ct);
            problems = Problems(check, task, claim);
        }

        return problems.Count == 0 ? desk.Replace(place, [claim]) : throw ReviewErrors.Unsupported(problems[0].Problem);
    }

    private static string Clean(string? instruction)
    {
        var words = PlainText.OneLine(instruction ?? "");
        return words.Length <= LongestInstruction
            ? words
            : throw ReviewErrors.TooLong("The instruction", LongestInstruction);
    }

    private static List<ClaimViolation> Problems(ClaimCheck check, RewriteTask task, Claim claim) =>
        [
            .. check
                .Run(new DraftSlot(task.Place.ToString(), task.Kind, task.Place.EntryId, claim))
                .Where(v => !v.IsWarning),
        ];
}
