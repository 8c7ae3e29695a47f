using Microsoft.EntityFrameworkCore;
using Vitae.Storage;

namespace Vitae.Ai;

/// <summary>The bill, added up from the ledger.</summary>
public sealed class UsageReport
{
    private readonly IDbContextFactory<VitaeDb> databases;

    internal UsageReport(IDbContextFactory<VitaeDb> databases) => this.databases = databases;

    /// <summary>One line for each session, stage and model.</summary>
    public async Task<IReadOnlyList<UsageLine>> MakeAsync(string? sessionId, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var calls = await db
            .AiCalls.AsNoTracking()
            .Where(c => sessionId == null || c.SessionId == sessionId)
            .OrderBy(c => c.Id)
            .Select(c => new
            {
                c.SessionId,
                c.Stage,
                c.Model,
                c.Status,
                c.InputTokens,
                c.OutputTokens,
                c.CachedTokens,
                c.CostUsd,
                IsAnswered = c.Response != null,
                c.DurationMs,
            })
            .ToListAsync(ct);
        return calls
            .GroupBy(c => (c.SessionId, c.Stage, c.Model))
            .Select(g => new UsageLine
            {
                SessionId = g.Key.SessionId,
                Stage = g.Key.Stage,
                Model = g.Key.Model,
                Calls = g.Count(),
                Failed = g.Count(c => c.Status != "succeeded"),
                InputTokens = g.Sum(c => c.InputTokens ?? 0),
                OutputTokens = g.Sum(c => c.OutputTokens ?? 0),
                CachedTokens = g.Sum(c => c.CachedTokens ?? 0),
                // One unknown price makes the sum unknown: a part is not the bill. No answer, no price.
                CostUsd = g.Any(c => c.CostUsd is null && c.IsAnswered) ? null : g.Sum(c => c.CostUsd ?? 0),
                Seconds = Math.Round(g.Sum(c => c.DurationMs ?? 0) / 1000.0, 2),
            })
            .ToList();
    }
}
