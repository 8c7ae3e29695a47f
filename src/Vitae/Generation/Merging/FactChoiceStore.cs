using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Vitae.Storage;

namespace Vitae.Generation;

/// <summary>What the candidate decided where documents disagree, kept with the session.</summary>
public sealed class FactChoiceStore
{
    private readonly IDbContextFactory<VitaeDb> databases;

    internal FactChoiceStore(IDbContextFactory<VitaeDb> databases) => this.databases = databases;

    /// <summary>Chosen values by <see cref="FactConflict.Key"/>; empty when nothing was decided.</summary>
    public async Task<IReadOnlyDictionary<string, string>> LoadAsync(string sessionId, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        return await LoadAsync(db, sessionId, ct);
    }

    /// <summary>Decides one conflict for one of its options; <c>invalid_input</c> when the value is none of them.</summary>
    public async Task ChooseAsync(string sessionId, FactConflict conflict, string value, CancellationToken ct)
    {
        if (!conflict.Options.Any(o => string.Equals(o.Value, value, StringComparison.Ordinal)))
        {
            throw new VitaeException(
                ErrorCodes.InvalidInput,
                $"\"{value}\" is not what a document says.",
                $"Choose one of: {string.Join(" / ", conflict.Options.Select(o => o.Value))}"
            );
        }

        await using var db = await databases.CreateDbContextAsync(ct);
        await db.ChangeSessionAsync(sessionId, token => AddAsync(db, sessionId, conflict.Key, value, token), ct);
    }

    private static async Task<Dictionary<string, string>> LoadAsync(VitaeDb db, string sessionId, CancellationToken ct)
    {
        var json = await db.Sessions.Where(s => s.Id == sessionId).Select(s => s.FactChoices).FirstOrDefaultAsync(ct);
        return Of(json);
    }

    /// <summary>From the session's row.</summary>
    internal static Dictionary<string, string> Of(string? json) =>
        json is null
            ? new Dictionary<string, string>(StringComparer.Ordinal)
            : JsonSerializer.Deserialize<Dictionary<string, string>>(json)!;

    private static async Task<int> AddAsync(
        VitaeDb db,
        string sessionId,
        string key,
        string value,
        CancellationToken ct
    )
    {
        var choices = await LoadAsync(db, sessionId, ct);
        choices[key] = value;
        var json = JsonSerializer.Serialize(choices);
        return await db
            .Sessions.Where(s => s.Id == sessionId)
            .ExecuteUpdateAsync(u => u.SetProperty(s => s.FactChoices, json), ct);
    }
}
