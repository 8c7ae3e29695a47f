using Microsoft.EntityFrameworkCore;
using Vitae.Storage;

namespace Vitae.Ai;

/// <summary>The queue's rows: tickets, turns, pauses. Each step is one transaction, one after the other for a provider.</summary>
internal sealed class QueueTable(IDbContextFactory<VitaeDb> databases, AiOptions options, TimeProvider time)
{
    private const long Minute = 60_000;

    /// <summary>A holder that renews nothing for so long is dead, by the stopwatch of whoever looks.</summary>
    private const long Lease = 20_000;
    private readonly Silence silence = new(time, TimeSpan.FromMilliseconds(Lease));
    private readonly string holder = $"{Environment.MachineName}-{Guid.NewGuid():N}";

    /// <summary>A pause that would take longer was begun by a clock that was set back since.</summary>
    private long LongestPause => (long)options.LongestWait.TotalMilliseconds;

    public async Task<long> AddAsync(string provider, string owner, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var ticket = new ProviderCall
        {
            Provider = provider,
            Owner = owner,
            Holder = holder,
            ExpiresAt = await db.NowAsync(time, ct) + Lease,
        };
        db.ProviderCalls.Add(ticket);
        await db.SaveChangesAsync(ct);
        return ticket.Id;
    }

    /// <summary>Gives free places to whoever's turn it is, on any machine.</summary>
    /// <returns>The tickets of this process; true where one has a place.</returns>
    public async Task<IReadOnlyDictionary<long, bool>> AdmitAsync(string provider, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        return await db.AloneAsync(
            $"provider {provider}",
            async token =>
            {
                var now = await db.NowAsync(time, token);
                await ForgetAsync(db, provider, now, token);
                await SetBackAsync(db, provider, now, token);
                if (await FreeAsync(db, provider, now, token) is > 0 and var free)
                    await StartAsync(db, provider, free, now, token);
                return await db
                    .ProviderCalls.Where(c => c.Provider == provider && c.Holder == holder && !c.HasEnded)
                    .ToDictionaryAsync(c => c.Id, c => c.StartedAt != null, token);
            },
            ct
        );
    }

    /// <summary>Gives a place back, or a ticket that nobody waits for any more; the row is kept a minute to tell whose turn it was.</summary>
    public async Task EndAsync(long id, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        await db.ProviderCalls.Where(c => c.Id == id).ExecuteUpdateAsync(u => u.SetProperty(c => c.HasEnded, true), ct);
    }

    public async Task RenewAsync(CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var until = await db.NowAsync(time, ct) + Lease;
        await db
            .ProviderCalls.Where(c => c.Holder == holder && !c.HasEnded)
            .ExecuteUpdateAsync(u => u.SetProperty(c => c.ExpiresAt, until), ct);
    }

    public async Task PauseAsync(string provider, TimeSpan wait, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var now = await db.NowAsync(time, ct);
        var (until, latest) = (now + (long)wait.TotalMilliseconds, now + LongestPause);
        await db.Database.ExecuteSqlAsync(
            $"INSERT INTO provider_pauses (provider, until) VALUES ({provider}, {until}) ON CONFLICT (provider) DO UPDATE SET until = excluded.until WHERE provider_pauses.until < excluded.until OR provider_pauses.until > {latest}",
            ct
        );
    }

    private async Task ForgetAsync(VitaeDb db, string provider, long now, CancellationToken ct)
    {
        var signs = await db
            .ProviderCalls.Where(c => !c.HasEnded && c.Holder != holder)
            .GroupBy(c => c.Holder)
            .Select(g => new { Holder = g.Key, Sign = g.Max(c => c.ExpiresAt) })
            .ToListAsync(ct);
        var dead = silence.Look(signs.Select(s => KeyValuePair.Create(s.Holder, s.Sign)));
        await db
            .ProviderCalls.Where(c => c.Provider == provider)
            .Where(c => c.HasEnded ? c.StartedAt == null || c.StartedAt < now - Minute : dead.Contains(c.Holder))
            .ExecuteDeleteAsync(ct);
    }

    /// <summary>Where the clock was set back, what began "later" begins now and counts for another minute, and no more.</summary>
    private static Task<int> SetBackAsync(VitaeDb db, string provider, long now, CancellationToken ct) =>
        db
            .ProviderCalls.Where(c => c.Provider == provider && c.StartedAt > now)
            .ExecuteUpdateAsync(u => u.SetProperty(c => c.StartedAt, now), ct);

    private async Task<int> FreeAsync(VitaeDb db, string provider, long now, CancellationToken ct)
    {
        var latest = now + LongestPause;
        if (await db.ProviderPauses.AnyAsync(p => p.Provider == provider && p.Until > now && p.Until <= latest, ct))
            return 0;
        var started = db.ProviderCalls.Where(c => c.Provider == provider && c.StartedAt != null);
        var free = options.MaxCallsInFlight - await started.CountAsync(c => !c.HasEnded, ct);
        return options.MaxCallsPerMinute is { } most
            ? Math.Min(free, most - await started.CountAsync(c => c.StartedAt >= now - Minute, ct))
            : free;
    }

    /// <summary>
    /// Everybody's first call before anybody's second: a turn is the place in one's own line plus what one has going on;
    /// of equal turns the one served longest ago comes first.
    /// </summary>
    private static Task<int> StartAsync(VitaeDb db, string provider, int free, long now, CancellationToken ct) =>
        db.Database.ExecuteSqlAsync(
            $"""
            UPDATE provider_calls SET started_at = {now} WHERE id IN (
              SELECT id FROM (
                SELECT w.id AS id, row_number() OVER (PARTITION BY w.owner ORDER BY w.id) + (
                  SELECT count(*) FROM provider_calls h
                  WHERE h.provider = {provider} AND h.owner = w.owner AND h.started_at IS NOT NULL AND NOT h.has_ended
                ) AS turn, (
                  SELECT coalesce(max(h.started_at), 0) FROM provider_calls h
                  WHERE h.provider = {provider} AND h.owner = w.owner
                ) AS served
                FROM provider_calls w
                WHERE w.provider = {provider} AND w.started_at IS NULL AND NOT w.has_ended
              ) waiting ORDER BY turn, served, id LIMIT {free})
            """,
            ct
        );
}
