using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Vitae.Storage;

namespace Vitae.Ai;

/// <summary>The queue's rows: tickets, turns, pauses. Each step is one transaction, one after the other for a provider.</summary>
internal sealed class QueueTable(IDbContextFactory<VitaeDb> databases, AiOptions options, TimeProvider time)
{
    private const long Minute = 60_000;
    private const long Turn = 5_000;

    /// <summary>A holder that renews nothing for so long is dead, by the stopwatch of whoever looks.</summary>
    private const long Lease = 20_000;

    /// <summary>What is over or dead is looked for so often; each round would be one too many.</summary>
    private static readonly TimeSpan Tidy = TimeSpan.FromSeconds(1);
    private readonly Silence silence = new(time, TimeSpan.FromMilliseconds(Lease));
    private readonly string holder = $"{Environment.MachineName}-{Guid.NewGuid():N}";
    private readonly ConcurrentDictionary<string, Tidied> tidied = new(StringComparer.Ordinal);

    /// <summary>The sign of life that new tickets bear; 0 before the first.</summary>
    private long lease;

    /// <summary>A pause that would take longer was begun by a clock that was set back since.</summary>
    private long LongestPause => (long)options.LongestWait.TotalMilliseconds;

    /// <summary>How long a call that has ended counts: for the limit a minute, or only for whose turn it is.</summary>
    private long Kept => options.MaxCallsPerMinute is null ? Turn : Minute;

    public async Task<long> AddAsync(string provider, string owner, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var ticket = new ProviderCall
        {
            Provider = provider,
            Owner = owner,
            Holder = holder,
            ExpiresAt = await LeaseAsync(db, ct),
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
                if (IsTimeToTidy(provider, now))
                {
                    await ForgetAsync(db, provider, now, token);
                    await SetBackAsync(db, provider, now, token);
                }
                await StartAsync(db, provider, now, token);
                return await db
                    .ProviderCalls.Where(c => c.Provider == provider && c.Holder == holder && !c.HasEnded)
                    .ToDictionaryAsync(c => c.Id, c => c.StartedAt != null, token);
            },
            ct
        );
    }

    /// <summary>Gives a place back, or a ticket that nobody waits for any more; the row is kept a while to tell whose turn it was.</summary>
    public async Task EndAsync(long id, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        await db.ProviderCalls.Where(c => c.Id == id).ExecuteUpdateAsync(u => u.SetProperty(c => c.HasEnded, true), ct);
    }

    public async Task RenewAsync(CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var until = await db.NowAsync(time, ct) + Lease;
        Volatile.Write(ref lease, until);
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
            .Where(c => c.HasEnded ? c.StartedAt == null || c.StartedAt < now - Kept : dead.Contains(c.Holder))
            .ExecuteDeleteAsync(ct);
    }

    /// <summary>Where the clock was set back, what began "later" begins now and counts for another minute, and no more.</summary>
    private static Task<int> SetBackAsync(VitaeDb db, string provider, long now, CancellationToken ct) =>
        db
            .ProviderCalls.Where(c => c.Provider == provider && c.StartedAt > now)
            .ExecuteUpdateAsync(u => u.SetProperty(c => c.StartedAt, now), ct);

    /// <summary>The lease of the last renewal, which comes often enough; only the first has to be asked for.</summary>
    private async Task<long> LeaseAsync(VitaeDb db, CancellationToken ct)
    {
        if (Volatile.Read(ref lease) == 0)
            Interlocked.CompareExchange(ref lease, await db.NowAsync(time, ct) + Lease, 0);
        return Volatile.Read(ref lease);
    }

    private bool IsTimeToTidy(string provider, long now)
    {
        var isTime =
            !tidied.TryGetValue(provider, out var last) || now < last.Now || time.GetElapsedTime(last.At) > Tidy;
        tidied[provider] = new Tidied(isTime ? time.GetTimestamp() : last.At, now);
        return isTime;
    }

    /// <summary>
    /// Everybody's first call before anybody's second: a turn is the place in one's own line plus what one has going on;
    /// of equal turns the one served longest ago comes first. As many as there is room for; none while the provider asked
    /// for patience.
    /// </summary>
    private Task<int> StartAsync(VitaeDb db, string provider, long now, CancellationToken ct)
    {
        var (most, mostInMinute) = (options.MaxCallsInFlight, options.MaxCallsPerMinute ?? int.MaxValue);
        var (minute, latest) = (now - Minute, now + LongestPause);
        return db.Database.ExecuteSqlAsync(
            $"""
            UPDATE provider_calls SET started_at = {now} WHERE id IN (
              SELECT id FROM (
                SELECT w.id AS id, h.served AS served,
                  row_number() OVER (PARTITION BY w.owner ORDER BY w.id) + coalesce(h.going, 0) AS turn
                FROM provider_calls w LEFT JOIN (
                  SELECT owner, sum(CASE WHEN has_ended THEN 0 ELSE 1 END) AS going, max(started_at) AS served
                  FROM provider_calls WHERE provider = {provider} AND started_at IS NOT NULL GROUP BY owner
                ) h ON h.owner = w.owner
                WHERE w.provider = {provider} AND w.started_at IS NULL AND NOT w.has_ended
              ) waiting ORDER BY turn, coalesce(served, 0), id LIMIT (
                SELECT CASE
                  WHEN paused > 0 OR going >= {most} OR begun >= {mostInMinute} THEN 0
                  WHEN {most} - going < {mostInMinute} - begun THEN {most} - going
                  ELSE {mostInMinute} - begun END
                FROM (
                  SELECT coalesce(sum(CASE WHEN has_ended THEN 0 ELSE 1 END), 0) AS going,
                    coalesce(sum(CASE WHEN started_at >= {minute} THEN 1 ELSE 0 END), 0) AS begun,
                    (SELECT count(*) FROM provider_pauses
                     WHERE provider = {provider} AND until > {now} AND until <= {latest}) AS paused
                  FROM provider_calls WHERE provider = {provider} AND started_at IS NOT NULL
                ) line))
            """,
            ct
        );
    }

    /// <summary>By the stopwatch, and by the clock that all share: that one may be set back.</summary>
    private readonly record struct Tidied(long At, long Now);
}
