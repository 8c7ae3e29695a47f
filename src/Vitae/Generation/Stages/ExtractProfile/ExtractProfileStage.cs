using Vitae.Ai;
using Vitae.Documents;
using Vitae.Reading;

namespace Vitae.Generation;

/// <summary>Stage 1: the candidate's documents become facts with ids. Depends on documents, prompt and model alone.</summary>
internal sealed class ExtractProfileStage(StructuredChat chat)
{
    private const string Prompt = "extract_profile";

    public async Task<CandidateProfile> RunAsync(
        IReadOnlyList<SourceDocument> documents,
        AiRun run,
        CancellationToken ct
    )
    {
        // Rendered together even when asked apart: what is masked in one document is masked in all.
        var numbers = new BlockNumbers(documents.SelectMany(d => d.Blocks));
        var parts = DocumentPrompt.Render(documents, numbers.ToPromptLine);
        var answer =
            await TogetherAsync(documents, parts, numbers, run, ct)
            ?? await ApartAsync(documents, parts, numbers, run, ct);
        return new ProfileBuilder(documents).Build(answer.Map(numbers.ToIds));
    }

    /// <summary>Null when several documents do not fit the model's context together.</summary>
    private async Task<ProfileAnswer?> TogetherAsync(
        IReadOnlyList<SourceDocument> documents,
        IReadOnlyList<PromptData> parts,
        BlockNumbers numbers,
        AiRun run,
        CancellationToken ct
    )
    {
        try
        {
            return await AskAsync(documents, parts, numbers, run, ct);
        }
        catch (ModelException e) when (e.Kind == ModelErrorKind.ContextTooSmall && documents.Count > 1)
        {
            run.Tell(RunEventKind.Warning, Prompt, $"{e.Message} The documents are read one by one.");
            return null;
        }
    }

    /// <summary>One question a document; a document that does not fit by itself is refused with the figure.</summary>
    private async Task<ProfileAnswer> ApartAsync(
        IReadOnlyList<SourceDocument> documents,
        IReadOnlyList<PromptData> parts,
        BlockNumbers numbers,
        AiRun run,
        CancellationToken ct
    )
    {
        var answers = new List<ProfileAnswer>();
        var unpaid = new List<StageEstimate>();
        for (var i = 0; i < documents.Count; i++)
        {
            try
            {
                answers.Add(await AskAsync([documents[i]], [parts[i]], numbers, run, ct));
            }
            catch (ModelException e) when (e.Kind == ModelErrorKind.OverBudget && run.AskNothing)
            {
                unpaid.Add(run.Unpaid!);
            }
        }

        return unpaid.Count == 0 ? ProfileAnswer.Join(answers) : throw run.StopUnpaid(StageEstimate.Sum(unpaid));
    }

    private async Task<ProfileAnswer> AskAsync(
        IReadOnlyList<SourceDocument> documents,
        IReadOnlyList<PromptData> parts,
        BlockNumbers numbers,
        AiRun run,
        CancellationToken ct
    )
    {
        var question = new Question<ProfileAnswer>
        {
            Prompt = Prompt,
            Variables = new PromptVariables().Data("documents", parts),
            Validate = a => ProfileRules.Check(a.Map(numbers.ToIds), documents),
        };
        return (await chat.AskAsync(question, run, ct)).Value;
    }
}
