using Vitae.Ai;
using Vitae.Configuration;
using Vitae.Documents;
using Vitae.Generation;
using Vitae.Jobs;
using Vitae.Sessions;

namespace Vitae.Evaluation;

/// <summary>One pair through steps 1 to 4 as a user would go, as often as wanted, and measured each time.</summary>
internal sealed class PairRunner(
    JobStep jobs,
    DocumentStep documents,
    ConfigurationStep configuration,
    GenerationStep generation,
    SessionStore sessions,
    StageBook book,
    PairMeasures measures
)
{
    /// <param name="task">The pair, its model, and what may be spent.</param>
    /// <param name="saved">What an earlier start got; its failures are tried again.</param>
    /// <param name="keep">Called after every repeat.</param>
    public async Task<PairResult> RunAsync(
        PairTask task,
        PairResult saved,
        Func<PairResult, Task> keep,
        CancellationToken ct
    )
    {
        var result = saved with { Repeats = [.. saved.Repeats.Where(r => r.Failure is null)] };
        IReadOnlyList<StageFigures> reading = [];
        if (result.SessionId is null || !await ExistsAsync(result.SessionId, ct))
        {
            (var session, reading) = await PrepareAsync(task, ct);
            result = result with { SessionId = session, Repeats = [] };
            await keep(result);
        }

        while (result.Repeats.Count < task.Options.Repeats)
        {
            task.Purse.RequireSome();
            var isFirst = result.Repeats.Count == 0;
            var repeat = await RepeatAsync(task, result.SessionId!, isFirst ? reading : [], !isFirst, ct);
            result = result with { Repeats = [.. result.Repeats, repeat] };
            await keep(result);
        }

        return result;
    }

    private async Task<RepeatResult> RepeatAsync(
        PairTask task,
        string session,
        IReadOnlyList<StageFigures> reading,
        bool anew,
        CancellationToken ct
    )
    {
        await configuration.SaveAsync(session, task.Config, ct);
        var last = await book.LastCallAsync(ct);
        var resume = await generation.RunAsync(session, new GenerationRequest { ForceRegenerate = anew }, ct);
        var stages = await book.OfAsync(resume.Usage, session, last, ct);
        task.Purse.Pay(stages);
        return await measures.OfAsync(task, resume, [.. reading, .. stages], ct);
    }

    private async Task<(string Session, IReadOnlyList<StageFigures> Reading)> PrepareAsync(
        PairTask task,
        CancellationToken ct
    )
    {
        task.Purse.RequireSome();
        var last = await book.LastCallAsync(ct);
        var file = task.Posting.File;
        var job = await jobs.SubmitAsync(
            sessionId: null,
            new JobSource(Path.GetFileName(file), await File.ReadAllBytesAsync(file, ct)),
            analysis: null,
            new AiRun { Models = [task.Model], BudgetUsd = task.Purse.Left },
            ct
        );
        var reading = await book.OfAsync(job.Usage is { } used ? [used] : [], job.SessionId, last, ct);
        task.Purse.Pay(reading);
        var files = new List<DocumentFile>();
        foreach (var path in task.Candidate.Files)
        {
            files.Add(new DocumentFile(Path.GetFileName(path), await File.ReadAllBytesAsync(path, ct)));
        }

        await documents.AddAsync(job.SessionId, files, kind: null, ct);
        return (job.SessionId, reading);
    }

    private async Task<bool> ExistsAsync(string session, CancellationToken ct) =>
        (await sessions.ListAsync(owner: null, ct)).Any(s => s.Id == session);
}
