using Vitae.Ai;
using Vitae.Documents;
using Vitae.Templates;

namespace Vitae.Generation;

/// <summary>The core, top to bottom: four stages, the claim gate, the join with the facts, scores, template.</summary>
internal sealed class ResumePipeline(
    ExtractProfileStage extractProfile,
    MatchJobStage matchJob,
    WriteResumeStage writeResume,
    ReviewForAtsStage reviewForAts,
    TemplateRenderer renderer,
    TimeProvider clock
)
{
    /// <summary>The first two stages alone: how well the candidate meets the posting.</summary>
    public async Task<MatchAnalysis> MatchAsync(GenerationInput input, AiRun run, CancellationToken ct)
    {
        var (_, text) = await ReadAsync(input, run, ct);
        return await matchJob.RunAsync(input.Job, text, input.Config, run, ct);
    }

    public async Task<ComposedResume> RunAsync(GenerationInput input, AiRun run, CancellationToken ct)
    {
        // 1 What has the candidate done? Facts with ids, each citing the documents.
        var (merged, text) = await ReadAsync(input, run, ct);
        var profile = merged.Profile;

        // 2 What of it does this job ask for?
        var match = await matchJob.RunAsync(input.Job, text, input.Config, run, ct);

        // 3 The words, and nothing in them that the facts do not say.
        var task = new WritingTask
        {
            Job = input.Job,
            Profile = text,
            Match = match,
            Config = input.Config,
            Language = input.Language,
            Unmask = written => ContactSigns.Restore(written, input.Contact),
        };
        var draft = await writeResume.RunAsync(task, run, ct);
        var sources = input.Sources(profile, Today);
        var gated = await ClaimGate.PassAsync(
            draft,
            sources,
            (violations, token) => writeResume.RewriteAsync(task, violations, run, token),
            ct
        );

        // The facts themselves never came from a model: they are joined here, by id.
        var joined = ResumeAssembly.Join(gated.Draft, profile, input.Job, input.Contact, input.Language);
        var (content, trimmed) = Trimming.ToWords(joined, input.Config.WordLimit, match.Relevance);

        FailClosed(SlotCheck.Verify(content, profile));

        // Nothing of it changes any more: it may be read while the review goes on.
        run.Show("write_resume", ResumeText.ForReview(content));

        // 4 How will a machine read it?
        var review = await reviewForAts.RunAsync(input.Job, text, content, run, ct);

        return new ComposedResume
        {
            Profile = profile,
            Sources = sources,
            Conflicts = merged.Conflicts,
            Match = match,
            Content = content,
            Claims = gated.Report,
            Doubts = gated.Warnings,
            Changes = ChangeList.Of(content, profile, gated.Changes, trimmed),
            Review = review,
            Scores = Scores.From(match, review),
            Html = renderer.Render(input.Template, ResumePage.From(content), input.Config.ToLook()),
        };
    }

    private async Task<(MergedProfile Merged, ProfileText Text)> ReadAsync(
        GenerationInput input,
        AiRun run,
        CancellationToken ct
    )
    {
        var told = ProfileTrust.Clean(await extractProfile.RunAsync(input.Documents, run, ct), input.Documents);
        // The same job told in two documents is one; where they disagree the candidate's choice or the CV's word stands.
        var merged = FactMerge.Of(told, input.Documents, input.FactChoices);
        RefuseEmpty(merged.Profile, input);
        var mask = new ContactMask([.. input.Documents.Select(d => d.Contact), input.Contact]);
        return (merged, ProfileText.From(merged.Profile, mask));
    }

    private static void RefuseEmpty(CandidateProfile profile, GenerationInput input)
    {
        if (profile.IsEmpty)
        {
            throw new VitaeException(
                ErrorCodes.NoDocuments,
                $"Nothing about a candidate was found in {string.Join(", ", input.Documents.Select(d => d.FileName))}: a template with placeholders, or a letter alone?",
                "Add your CV with: vitae documents"
            );
        }
    }

    private DateOnly Today => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);

    /// <summary>Slots are copied by code, so this never happens; if it ever does, no resume is better than a wrong one.</summary>
    private static void FailClosed(IReadOnlyList<ClaimViolation> violations)
    {
        if (violations.Count > 0)
        {
            throw new VitaeException(
                ErrorCodes.Internal,
                $"An entry of the resume differs from your documents ({violations[0].Path}): {violations[0].Problem}",
                "This is a fault of ours; nothing was saved."
            );
        }
    }
}
