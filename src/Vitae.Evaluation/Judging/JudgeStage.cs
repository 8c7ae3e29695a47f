using Vitae.Ai;
using Vitae.Documents;
using Vitae.Generation;

namespace Vitae.Evaluation;

/// <summary>A second model reads the finished resume beside the documents; never the model that wrote it.</summary>
internal sealed class JudgeStage(StructuredChat chat, GenerationInputs inputs, ModelCatalog catalog, StageBook book)
{
    private const int Worst = 1;
    private const int Best = 5;

    /// <summary>Refuses a judge that is the writer, whatever it is called, or that cannot judge.</summary>
    public void Check(string judge, IEnumerable<string> writers)
    {
        var model = catalog.Find(judge);
        var isWriter = writers.Select(catalog.Find).Any(w => Same(w.Id, model.Id) || Same(w.WireName, model.WireName));
        if (isWriter || Same(model.Provider, "offline"))
        {
            throw new VitaeException(
                ErrorCodes.InvalidInput,
                isWriter
                    ? $"{judge} writes the resumes: a model prefers its own words and cannot judge them."
                    : "The offline model selects sentences; it cannot judge.",
                "Choose another model with --judge."
            );
        }
    }

    public async Task<IReadOnlyList<KeyValuePair<string, double?>>> OfAsync(
        PairTask task,
        GenerationResult resume,
        CancellationToken ct
    )
    {
        Check(task.Options.Judge!, [resume.ModelUsed]);
        var input = await inputs.GatherAsync(resume.SessionId, ct);
        var mask = new ContactMask([.. input.Documents.Select(d => d.Contact), input.Contact]);
        var rows = EvidenceList.Of(resume.Content, resume.Profile!, input.Documents);
        var lines = rows.Select((r, i) => $"[c{i + 1}] {mask.Mask(r.Claim, isHead: false)}").ToList();
        var run = new AiRun
        {
            Models = [task.Options.Judge!],
            BudgetUsd = task.Purse.Left,
            SessionId = resume.SessionId,
        };
        var last = await book.LastCallAsync(ct);
        var answer = await chat.AskAsync(
            new Question<JudgeAnswer>
            {
                Prompt = "judge_resume",
                Variables = new PromptVariables()
                    .Data("documents", DocumentPrompt.Render(input.Documents))
                    .Data("job_requirements", "job_requirements", JobPrompt.Render(input.Job))
                    .Data("resume", "resume", string.Join('\n', lines)),
                Validate = a => Wrong(a, rows.Count),
            },
            run,
            ct
        );
        task.Purse.Pay(await book.OfAsync(run.Usage, resume.SessionId, last, ct));
        return
        [
            new(
                "judged_unsupported",
                Share.Of(answer.Value.Unsupported.Distinct(StringComparer.Ordinal).Count(), rows.Count)
            ),
            new("judged_relevance", answer.Value.Relevance),
            new("judged_clarity", answer.Value.Clarity),
        ];
    }

    private static IReadOnlyList<string> Wrong(JudgeAnswer answer, int lines)
    {
        var known = Enumerable.Range(1, lines).Select(i => $"c{i}").ToHashSet(StringComparer.Ordinal);
        return
        [
            .. answer.Unsupported.Where(id => !known.Contains(id)).Select(id => $"unsupported: there is no line {id}."),
            .. new[] { answer.Relevance, answer.Clarity }
                .Where(g => g is < Worst or > Best)
                .Select(g => $"{g} is not a grade from {Worst} to {Best}."),
        ];
    }

    private static bool Same(string left, string right) => left.Equals(right, StringComparison.OrdinalIgnoreCase);
}
