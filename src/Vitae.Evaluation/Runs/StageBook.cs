using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Vitae.Ai;
using Vitae.Storage;

namespace Vitae.Evaluation;

/// <summary>Joins what a run says it used with what the ledger knows: corrections and retries.</summary>
internal sealed class StageBook(IDbContextFactory<VitaeDb> databases)
{
    /// <summary>To be remembered before a run, so that only its own rows are counted.</summary>
    public async Task<long> LastCallAsync(CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        return await db.AiCalls.MaxAsync(c => (long?)c.Id, ct) ?? 0;
    }

    public async Task<IReadOnlyList<StageFigures>> OfAsync(
        IEnumerable<AiUsage> usage,
        string sessionId,
        long after,
        CancellationToken ct
    )
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var calls = await db
            .AiCalls.AsNoTracking()
            .Where(c => c.Id > after && c.SessionId == sessionId)
            .ToListAsync(ct);
        var rows = calls.ToLookup(c => c.Stage, StringComparer.Ordinal);
        return [.. usage.GroupBy(u => u.Stage, StringComparer.Ordinal).Select(g => Figures([.. g], [.. rows[g.Key]]))];
    }

    private static StageFigures Figures(IReadOnlyList<AiUsage> usage, IReadOnlyList<AiCall> rows) =>
        new()
        {
            Stage = usage[0].Stage,
            Model = usage[^1].Model,
            PromptVersion = usage[0].PromptVersion,
            Calls = usage.Sum(u => u.Calls),
            Repairs = rows.Count(IsCorrection),
            Retries = rows.Sum(r => Math.Max(0, r.Requests - 1)),
            InputTokens = usage.Sum(u => u.InputTokens ?? 0),
            OutputTokens = usage.Sum(u => u.OutputTokens ?? 0),
            CachedTokens = usage.Sum(u => u.CachedTokens ?? 0),
            // One unknown price makes the sum unknown.
            CostUsd = usage.Any(u => u.CostUsd is null) ? null : usage.Sum(u => u.CostUsd),
            Seconds = Math.Round(usage.Sum(u => u.Seconds), 3),
            FromLedger = usage.All(u => u.FromLedger),
        };

    private static bool IsCorrection(AiCall call) =>
        JsonSerializer.Deserialize<CallParameters>(call.Parameters, VitaeJson.Options)?.IsCorrection == true;
}
