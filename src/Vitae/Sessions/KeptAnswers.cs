using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Vitae.Storage;

namespace Vitae.Sessions;

/// <summary>Answers given to requests that carry a key of the sender's: repeated, not done again.</summary>
public sealed class KeptAnswers
{
    private static readonly TimeSpan Kept = TimeSpan.FromDays(1);
    private readonly IDbContextFactory<VitaeDb> databases;
    private readonly IWorkClaims claims;
    private readonly TimeProvider clock;

    internal KeptAnswers(IDbContextFactory<VitaeDb> databases, IWorkClaims claims, TimeProvider clock)
    {
        this.databases = databases;
        this.claims = claims;
        this.clock = clock;
    }

    /// <summary>Two at once with one key: the second waits until the first is answered, in whatever process.</summary>
    public async Task<IAsyncDisposable> TakeTurnAsync(string key, CancellationToken ct)
    {
        var name = SHA256.HashData(Encoding.UTF8.GetBytes($"{CurrentOwner.Id}\n{key}"));
        return await claims.TakeAsync($"answer-{Convert.ToHexStringLower(name)}", () => { }, ct);
    }

    public async Task<KeptAnswer?> FindAsync(string key, CancellationToken ct)
    {
        var oldest = clock.GetUtcNow().UtcDateTime - Kept;
        await using var db = await databases.CreateDbContextAsync(ct);
        return await db.KeptAnswers.AsNoTracking().FirstOrDefaultAsync(a => a.Key == key && a.CreatedAt >= oldest, ct);
    }

    /// <summary>Keeps an answer, and forgets those of yesterday.</summary>
    public async Task KeepAsync(KeptAnswer answer, CancellationToken ct)
    {
        var oldest = clock.GetUtcNow().UtcDateTime - Kept;
        await using var db = await databases.CreateDbContextAsync(ct);
        await db.KeptAnswers.Where(a => a.CreatedAt < oldest).ExecuteDeleteAsync(ct);
        db.KeptAnswers.Add(answer);
        await db.SaveChangesAsync(ct);
    }
}
