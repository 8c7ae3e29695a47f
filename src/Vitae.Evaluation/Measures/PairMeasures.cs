using Vitae.Generation;
using Vitae.Jobs;

namespace Vitae.Evaluation;

/// <summary>All figures of one generation.</summary>
internal sealed class PairMeasures(JobStep jobs, ReadBackMeasures readBack, JudgeStage judge)
{
    public async Task<RepeatResult> OfAsync(
        PairTask task,
        GenerationResult resume,
        IReadOnlyList<StageFigures> stages,
        CancellationToken ct
    )
    {
        var job = await jobs.LoadAsync(resume.SessionId, ct);
        var judged = task.Options.Judge is null ? [] : await judge.OfAsync(task, resume, ct);
        var expected = task.Candidate.Expected;
        return new RepeatResult
        {
            Stages = stages,
            Missing = expected is null ? [] : FactRecall.Missing(expected, resume.Profile!),
            Values = new Dictionary<string, double?>(
                [
                    .. ResultMeasures.Of(resume, task.Options.Language ?? job.Language, task.Options.WordLimit),
                    .. expected is null ? [] : FactRecall.Of(expected, resume.Profile!, resume.Content),
                    .. OfPosting(task, job, resume.Match),
                    .. await readBack.OfAsync(resume, task.Options.ReadBack, ct),
                    .. judged,
                    .. Cost(stages),
                ],
                StringComparer.Ordinal
            ),
        };
    }

    private static IEnumerable<KeyValuePair<string, double?>> OfPosting(
        PairTask task,
        JobRequirements job,
        MatchAnalysis match
    ) =>
        task.Posting.Expected is { } expected
            ? PostingRecall.Of(expected, job).Concat(GapRecall.Of(task.Pair, expected, job, match))
            : [];

    private static IEnumerable<KeyValuePair<string, double?>> Cost(IReadOnlyList<StageFigures> stages)
    {
        yield return new("tokens_in", stages.Sum(s => s.InputTokens));
        yield return new("tokens_out", stages.Sum(s => s.OutputTokens));
        yield return new(
            "cost_usd",
            stages.Any(s => s.CostUsd is null) ? null : (double)stages.Sum(s => s.CostUsd ?? 0)
        );
        yield return new("seconds", stages.Sum(s => s.Seconds));
        yield return new("calls", stages.Sum(s => s.Calls));
        yield return new("repairs", stages.Sum(s => s.Repairs));
        yield return new("retries", stages.Sum(s => s.Retries));
    }
}
