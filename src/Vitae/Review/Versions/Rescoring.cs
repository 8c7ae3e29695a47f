using Vitae.Ai;
using Vitae.Documents;
using Vitae.Generation;

namespace Vitae.Review;

/// <summary>Has a changed resume reviewed for ATS again; a model that fails costs the score, never the person's words.</summary>
internal sealed class Rescoring(ReviewForAtsStage stage)
{
    public async Task<AtsReview> RunAsync(ReviewDesk desk, ResumeContent content, AiRun run, CancellationToken ct)
    {
        var profile = ProfileText.From(
            desk.Profile,
            new ContactMask([.. desk.Input.Documents.Select(d => d.Contact), desk.Input.Contact])
        );
        try
        {
            return await stage.RunAsync(desk.Input.Job, profile, content, run, ct);
        }
        catch (ModelException e)
        {
            // Not scored is null: the score of the version before would be a lie.
            return new AtsReview { Issues = [$"Not scored again: {e.Message}"] };
        }
    }
}
