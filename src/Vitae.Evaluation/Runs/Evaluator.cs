using Vitae.Ai;

namespace Vitae.Evaluation;

/// <summary>Postings × candidates through any model, measured: what <c>vitae eval</c> does.</summary>
public sealed class Evaluator
{
    // Every further pair would fail in the same way.
    private static readonly string[] Hopeless =
    [
        ErrorCodes.InvalidApiKey,
        ErrorCodes.ModelNotFound,
        ErrorCodes.StorageError,
        ErrorCodes.Internal,
    ];

    private readonly PairRunner runner;
    private readonly PromptCatalog prompts;
    private readonly ModelCatalog models;
    private readonly JudgeStage judge;
    private readonly TimeProvider clock;

    internal Evaluator(
        PairRunner runner,
        PromptCatalog prompts,
        ModelCatalog models,
        JudgeStage judge,
        TimeProvider clock
    )
    {
        this.runner = runner;
        this.prompts = prompts;
        this.models = models;
        this.judge = judge;
        this.clock = clock;
    }

    /// <summary>Runs what is not done yet; the budget's end is an end like any other, told in the report.</summary>
    /// <param name="progress">A sentence after every pair.</param>
    public async Task<EvalReport> RunAsync(EvalOptions options, IProgress<string> progress, CancellationToken ct)
    {
        var dataset = DatasetReader.Read(options.Dataset);
        var pairs = PairSelection.Of(dataset, options.Pairs);
        var writers = options.Models.Select(m => models.Find(m).Id).Distinct(StringComparer.Ordinal).ToList();
        if (options.Judge is { } second)
        {
            judge.Check(second, writers);
        }

        var purse = new Purse(options.BudgetUsd);
        var tasks = writers.SelectMany(model => pairs.Select(pair => Task(model, pair))).ToList();
        var results = new PairResult?[tasks.Count];
        var counter = new Progress(tasks.Count, progress);
        string? stopped = null;
        try
        {
            var atOnce = new ParallelOptions
            {
                MaxDegreeOfParallelism = options.BudgetUsd is null ? options.AtOnce : 1,
                CancellationToken = ct,
            };
            await Parallel.ForAsync(
                0,
                tasks.Count,
                atOnce,
                async (i, token) => counter.Tell(results[i] = await RunAsync(tasks[i], options, token))
            );
        }
        catch (VitaeException e) when (e.Code == ErrorCodes.OverBudget)
        {
            stopped = e.Code;
            progress.Report(e.Message);
        }

        var done = results.OfType<PairResult>().ToList();
        return EvalReport.Of(dataset.Name, options, done, PromptsOf(done), stopped, clock.GetUtcNow()) with
        {
            SpentUsd = purse.Spent,
        };

        PairTask Task(string model, EvalPair pair) =>
            new(pair, dataset.Candidates[pair.Candidate], dataset.Postings[pair.Posting], model, options, purse);
    }

    private async Task<PairResult> RunAsync(PairTask task, EvalOptions options, CancellationToken ct)
    {
        var store = new PairResultStore(options.Folder);
        var wanted = new PairResult
        {
            Candidate = task.Pair.Candidate,
            Posting = task.Pair.Posting,
            Fit = task.Pair.Fit,
            Model = task.Model,
            InputHash = InputHash.Of(task, prompts),
        };
        var result = await store.LoadAsync(wanted, ct) ?? wanted;
        try
        {
            return await runner.RunAsync(
                task,
                result,
                next =>
                {
                    result = next;
                    return store.SaveAsync(next, ct);
                },
                ct
            );
        }
        catch (VitaeException e)
            when (e.Code != ErrorCodes.OverBudget && !Hopeless.Contains(e.Code, StringComparer.Ordinal))
        {
            // One pair that fails is a finding; the others go on.
            return result with
            {
                Repeats = [.. result.Repeats.Where(r => r.Failure is null), new RepeatResult { Failure = e.Code }],
            };
        }
    }

    private Dictionary<string, string> PromptsOf(IEnumerable<PairResult> results) =>
        results
            .SelectMany(r => r.Repeats)
            .SelectMany(r => r.Stages)
            .Select(s => s.Stage)
            .Distinct(StringComparer.Ordinal)
            .ToDictionary(
                stage => stage,
                stage => $"v{prompts.Get(stage).Version} {prompts.Get(stage).Hash[..8]}",
                StringComparer.Ordinal
            );
}
