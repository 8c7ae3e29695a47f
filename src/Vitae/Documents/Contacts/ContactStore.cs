using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Vitae.Sessions;
using Vitae.Storage;

namespace Vitae.Documents;

/// <summary>Keeps what the candidate corrected by hand with the session.</summary>
internal sealed class ContactStore(IDbContextFactory<VitaeDb> databases, SessionStore sessions)
{
    /// <summary>Null when nothing was corrected.</summary>
    public async Task<ContactDetails?> LoadAsync(string sessionId, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        return await LoadAsync(db, sessionId, ct);
    }

    /// <summary>Adds to earlier corrections; what is null keeps the earlier one.</summary>
    public async Task SaveAsync(string sessionId, ContactDetails details, CancellationToken ct)
    {
        await sessions.GetAsync(sessionId, ct);
        await using var db = await databases.CreateDbContextAsync(ct);
        await db.ChangeSessionAsync(sessionId, token => AddAsync(db, sessionId, details, token), ct);
    }

    private static async Task<ContactDetails?> LoadAsync(VitaeDb db, string sessionId, CancellationToken ct)
    {
        var json = await db.Sessions.Where(s => s.Id == sessionId).Select(s => s.Contact).FirstOrDefaultAsync(ct);
        return Of(json);
    }

    /// <summary>From the session's row.</summary>
    public static ContactDetails? Of(string? json) =>
        json is null ? null : JsonSerializer.Deserialize<ContactDetails>(json, VitaeJson.Options);

    private static async Task<int> AddAsync(VitaeDb db, string sessionId, ContactDetails details, CancellationToken ct)
    {
        var earlier = await LoadAsync(db, sessionId, ct) ?? new ContactDetails();
        var all = JsonSerializer.Serialize(ContactCorrection.Over(earlier, details), VitaeJson.Options);
        return await db
            .Sessions.Where(s => s.Id == sessionId)
            .ExecuteUpdateAsync(u => u.SetProperty(s => s.Contact, all), ct);
    }
}
