using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Vitae.Storage;

namespace Vitae.Ai;

/// <summary>The rows of <c>ai_calls</c>: a call is written down before it is made, and an answer is paid for once.</summary>
internal sealed class AiLedger(IDbContextFactory<VitaeDb> databases, PatientWrite write, TimeProvider time)
{
    private static readonly DateTime Ever = new(0, DateTimeKind.Utc);
    private static readonly KeptQuery<Func<VitaeDb, string, DateTime, IAsyncEnumerable<AiCall>>> Answered = new(() =>
        EF.CompileAsyncQuery(
            (VitaeDb db, string hash, DateTime since) =>
                db
                    .AiCalls.AsNoTracking()
                    .Where(c => c.RequestHash == hash && c.Status == CallStatus.Succeeded && c.StartedAt >= since)
                    .OrderByDescending(c => c.Id)
                    .AsQueryable()
        )
    );

    private static readonly KeptQuery<Func<VitaeDb, string, Task<bool>>> Open = new(() =>
        EF.CompileAsyncQuery(
            (VitaeDb db, string hash) => db.AiCalls.Any(c => c.RequestHash == hash && c.Status == CallStatus.Started)
        )
    );

    /// <summary>The newest good answer to this question, the preferred model's first; null when there is none.</summary>
    /// <param name="requests">One a model, in the run's order.</param>
    /// <remarks>A stand-in's answer counts only where it stood in for the same first model in the same session:
    /// otherwise a better model listed later would never be asked.</remarks>
    public async Task<(AiCall Call, StageRequest Request)?> FindAsync(
        IReadOnlyList<StageRequest> requests,
        CancellationToken ct
    )
    {
        var run = requests[0].Run;
        await using var db = await databases.CreateDbContextAsync(ct);
        foreach (var request in requests)
        {
            var known = await Answered.For(db)(db, request.Hash, run.AskAnewSince ?? Ever).ToListAsync(ct);
            var call = known.Find(c => Same(c.Owner, run.Owner) && MayStandIn(c, request));
            if (call is not null)
                return (call, request);
        }
        return null;
    }

    /// <summary>To be called by the holder of the question's claim: a row still open is of a process that died.</summary>
    public async Task StartAsync(AiCall call, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        if (await Open.For(db)(db, call.RequestHash))
            await CloseInterruptedAsync(db, call, ct);
        db.AiCalls.Add(call);
        await db.SaveChangesAsync(ct);
    }

    /// <summary>Not cancellable: an answer that arrived is paid for and must be kept.</summary>
    public Task FinishAsync(AiCall call, StageRequest request, TimeSpan elapsed)
    {
        call.DurationMs = (int)elapsed.TotalMilliseconds;
        return write.DoAsync(
            async () =>
            {
                await using var db = await databases.CreateDbContextAsync(CancellationToken.None);
                db.AiCalls.Update(call);
                // It stands there since before the call, and it is most of the row.
                db.Entry(call).Property(c => c.Request).IsModified = false;
                await db.SaveChangesAsync(CancellationToken.None);
            },
            why => request.Report(RunEventKind.Warning, why)
        );
    }

    /// <summary>US dollars of the current UTC day over all of this owner's runs.</summary>
    public async Task<decimal> SpentTodayAsync(string owner, CancellationToken ct)
    {
        var midnight = time.GetUtcNow().UtcDateTime.Date;
        await using var db = await databases.CreateDbContextAsync(ct);
        var costs = await db
            .AiCalls.Where(c => c.Owner == owner && c.StartedAt >= midnight && c.CostUsd != null)
            .Select(c => c.CostUsd!.Value)
            .ToListAsync(ct);
        return costs.Sum();
    }

    /// <summary>US dollars spent on a session since its newest version was saved.</summary>
    public async Task<decimal> SpentOnNextVersionAsync(string sessionId, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var saved = await db
            .GeneratedResumes.Where(r => r.SessionId == sessionId)
            .MaxAsync(r => (DateTime?)r.CreatedAt, ct);
        var costs = await db
            .AiCalls.Where(c => c.SessionId == sessionId && c.CostUsd != null)
            .Where(c => saved == null || c.StartedAt > saved)
            .Select(c => c.CostUsd!.Value)
            .ToListAsync(ct);
        return costs.Sum();
    }

    private static Task<int> CloseInterruptedAsync(VitaeDb db, AiCall call, CancellationToken ct) =>
        db
            .AiCalls.Where(c => c.RequestHash == call.RequestHash && c.Status == CallStatus.Started)
            .ExecuteUpdateAsync(
                change =>
                    change
                        .SetProperty(c => c.Status, CallStatus.Failed)
                        .SetProperty(c => c.ErrorKind, CallStatus.Interrupted),
                ct
            );

    private static bool MayStandIn(AiCall call, StageRequest request) =>
        request.StandsInFor is null
        || (
            Same(call.SessionId, request.Run.SessionId)
            && Same(
                JsonSerializer.Deserialize<CallParameters>(call.Parameters, VitaeJson.Options)?.StandsInFor,
                request.StandsInFor
            )
        );

    private static bool Same(string? left, string? right) => string.Equals(left, right, StringComparison.Ordinal);
}
