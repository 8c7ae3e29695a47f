using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Vitae.Generation;
using Vitae.Storage;

namespace Vitae.Review;

/// <summary>Opens a saved version for review.</summary>
internal sealed class ReviewDesks(
    GenerationInputs inputs,
    ResumeVersions versions,
    IDbContextFactory<VitaeDb> databases,
    TimeProvider clock
)
{
    public async Task<ReviewDesk> OpenAsync(string sessionId, int? version, CancellationToken ct)
    {
        var resume = await versions.GetAsync(sessionId, version, ct);
        var input = await inputs.GatherAsync(sessionId, ct);
        await using var db = await databases.CreateDbContextAsync(ct);
        var saved = db.GeneratedResumes.AsNoTracking().Where(r => r.SessionId == sessionId);
        var decided = await saved
            .Where(r => r.Version == resume.Version)
            .Select(r => new { r.Accepted, r.Origin })
            .FirstAsync(ct);
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        return new ReviewDesk
        {
            Resume = resume,
            Input = input,
            // The version's own language: the configuration may have changed since.
            Sources = input.Sources(resume.Profile!, today, resume.Content.Language),
            Accepted = Json<HashSet<string>>(decided.Accepted),
            Origin = decided.Origin is null ? null : Json<VersionOrigin>(decided.Origin),
            NewestVersion = await saved.MaxAsync(r => r.Version, ct),
        };
    }

    private static T Json<T>(string json) => JsonSerializer.Deserialize<T>(json, VitaeJson.Options)!;
}
