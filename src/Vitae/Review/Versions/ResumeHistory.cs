using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Vitae.Generation;
using Vitae.Storage;

namespace Vitae.Review;

/// <summary>The versions of a session: all of them, what differs between two, an old one taken up again.</summary>
public sealed class ResumeHistory
{
    private readonly ResumeVersions versions;
    private readonly RevisedVersions revised;
    private readonly ReviewStep review;
    private readonly IDbContextFactory<VitaeDb> databases;

    internal ResumeHistory(
        ResumeVersions versions,
        RevisedVersions revised,
        ReviewStep review,
        IDbContextFactory<VitaeDb> databases
    )
    {
        this.versions = versions;
        this.revised = revised;
        this.review = review;
        this.databases = databases;
    }

    /// <summary>Newest first; an error says how to make one when there is none.</summary>
    public async Task<IReadOnlyList<VersionSummary>> ListAsync(string sessionId, CancellationToken ct)
    {
        await versions.GetAsync(sessionId, version: null, ct);
        await using var db = await databases.CreateDbContextAsync(ct);
        var rows = await db
            .GeneratedResumes.AsNoTracking()
            .Where(r => r.SessionId == sessionId)
            .OrderByDescending(r => r.Version)
            .Select(r => new
            {
                r.Version,
                r.Origin,
                r.MatchScore,
                r.AtsScore,
                r.WordCount,
                r.ModelUsed,
                r.CreatedAt,
            })
            .ToListAsync(ct);
        return
        [
            .. rows.Select(r => new VersionSummary
            {
                Version = r.Version,
                Origin = r.Origin is null
                    ? null
                    : JsonSerializer.Deserialize<VersionOrigin>(r.Origin, VitaeJson.Options),
                MatchScore = r.MatchScore,
                AtsScore = r.AtsScore,
                WordCount = r.WordCount,
                ModelUsed = r.ModelUsed,
                CreatedAt = r.CreatedAt,
            }),
        ];
    }

    public async Task<VersionComparison> CompareAsync(string sessionId, int before, int after, CancellationToken ct)
    {
        var old = await versions.GetAsync(sessionId, before, ct);
        var current = await versions.GetAsync(sessionId, after, ct);
        var list = await ListAsync(sessionId, ct);
        return new VersionComparison
        {
            Before = list.First(v => v.Version == before),
            After = list.First(v => v.Version == after),
            Differences = ContentComparison.Differences(old.Content, current.Content),
            Reordered = ContentComparison.Reordered(old.Content, current.Content),
        };
    }

    /// <summary>Makes a new version equal to <paramref name="version"/>; refused when <paramref name="expected"/> is not the newest.</summary>
    public async Task<ReviewedResume> RestoreAsync(string sessionId, int version, int? expected, CancellationToken ct)
    {
        await versions.GetAsync(sessionId, version, ct);
        var newest = (await versions.GetAsync(sessionId, version: null, ct)).Version!.Value;
        if (expected is { } seen && seen != newest)
        {
            throw ReviewErrors.Stale(sessionId, seen, newest);
        }

        await revised.CopyAsync(sessionId, version, newest, ct);
        return await review.GetAsync(sessionId, newest + 1, ct);
    }
}
