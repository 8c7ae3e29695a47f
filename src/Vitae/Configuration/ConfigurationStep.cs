using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Vitae.Sessions;
using Vitae.Storage;

namespace Vitae.Configuration;

/// <summary>Step 3: the choices are checked and kept.</summary>
public sealed class ConfigurationStep
{
    private static readonly KeptQuery<Func<VitaeDb, string, IAsyncEnumerable<string>>> Settings = new(() =>
        EF.CompileAsyncQuery(
            (VitaeDb db, string id) => db.GenerationConfigs.Where(c => c.SessionId == id).Select(c => c.Settings)
        )
    );
    private readonly IDbContextFactory<VitaeDb> databases;
    private readonly SessionStore sessions;
    private readonly ConfigurationRules rules;
    private readonly TimeProvider clock;

    internal ConfigurationStep(
        IDbContextFactory<VitaeDb> databases,
        SessionStore sessions,
        ConfigurationRules rules,
        TimeProvider clock
    )
    {
        this.databases = databases;
        this.sessions = sessions;
        this.rules = rules;
        this.clock = clock;
    }

    /// <summary>Checks and saves; an error names the option and what it may be.</summary>
    public async Task SaveAsync(string sessionId, GenerationConfig config, CancellationToken ct)
    {
        rules.Check(config);
        await sessions.GetAsync(sessionId, ct);
        await using (var db = await databases.CreateDbContextAsync(ct))
        {
            await db.ChangeSessionAsync(sessionId, token => ReplaceAsync(db, sessionId, config, token), ct);
        }

        await sessions.CompleteAsync(sessionId, 3, ct);
    }

    private async Task<int> ReplaceAsync(VitaeDb db, string sessionId, GenerationConfig config, CancellationToken ct)
    {
        var row = await db.GenerationConfigs.FirstOrDefaultAsync(c => c.SessionId == sessionId, ct);
        row ??= db.GenerationConfigs.Add(NewRow(sessionId)).Entity;
        row.Model = config.Model;
        row.Settings = JsonSerializer.Serialize(config, VitaeJson.Options);
        row.IsTest = config.IsTest;
        row.UpdatedAt = clock.GetUtcNow().UtcDateTime;
        return await db.SaveChangesAsync(ct);
    }

    /// <summary>The session's choices; null before step 3.</summary>
    public async Task<GenerationConfig?> LoadAsync(string sessionId, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var settings = await Settings.For(db)(db, sessionId).FirstOrDefaultAsync(ct);
        return settings is null ? null : JsonSerializer.Deserialize<GenerationConfig>(settings, VitaeJson.Options);
    }

    private GenerationConfigRow NewRow(string sessionId) =>
        new()
        {
            SessionId = sessionId,
            Model = "",
            Settings = "",
            UpdatedAt = clock.GetUtcNow().UtcDateTime,
        };
}
