using System.Globalization;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Vitae.Reading;
using Vitae.Sessions;
using Vitae.Storage;

namespace Vitae.Jobs;

/// <summary>Step 1, second look: the posting as it was read, and what was understood of it put right by hand.</summary>
public sealed class JobCorrection
{
    private const int MostRequirements = 100;
    private const int LongestText = 1000;
    private readonly IDbContextFactory<VitaeDb> databases;
    private readonly SessionStore sessions;
    private readonly JobStep jobs;

    internal JobCorrection(IDbContextFactory<VitaeDb> databases, SessionStore sessions, JobStep jobs)
    {
        this.databases = databases;
        this.sessions = sessions;
        this.jobs = jobs;
    }

    /// <summary>The posting a session was given; null before step 1.</summary>
    public async Task<ReadPosting?> PostingAsync(string sessionId, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var row = await db.JobDescriptions.AsNoTracking().FirstOrDefaultAsync(j => j.SessionId == sessionId, ct);
        return row is null
            ? null
            : new ReadPosting(
                row.Source,
                row.Text,
                row.ModelUsed,
                JsonSerializer.Deserialize<List<string>>(row.Warnings, VitaeJson.Options)!
            );
    }

    /// <summary>Keeps what the candidate made of it; a new or reworded requirement gets its terms from its own words.</summary>
    /// <param name="corrected">A requirement without an id is new; one that is missing is gone.</param>
    /// <exception cref="VitaeException"><c>invalid_input</c>: no title, no requirement, or too much of them.</exception>
    public async Task<JobRequirements> SaveAsync(string sessionId, JobRequirements corrected, CancellationToken ct)
    {
        var before = await jobs.LoadAsync(sessionId, ct);
        var after = Check(corrected) with { Requirements = Settle(corrected.Requirements, before.Requirements) };
        var json = JsonSerializer.Serialize(after, VitaeJson.Options);
        await using (var db = await databases.CreateDbContextAsync(ct))
        {
            await db
                .JobDescriptions.Where(j => j.SessionId == sessionId)
                .ExecuteUpdateAsync(
                    u =>
                        u.SetProperty(j => j.Requirements, json)
                            .SetProperty(j => j.Title, after.Title)
                            .SetProperty(j => j.Company, after.Company)
                            .SetProperty(j => j.Language, after.Language),
                    ct
                );
        }

        await sessions.CompleteAsync(sessionId, 1, ct);
        return after;
    }

    private static JobRequirements Check(JobRequirements job)
    {
        Require(job.Title.Trim() is { Length: > 0 and <= 200 }, "The job needs a title of at most 200 characters.");
        Require(job.Requirements.Count <= MostRequirements, $"At most {MostRequirements} requirements fit a posting.");
        Require(job.Requirements.All(r => r.Text.Length <= LongestText), "A requirement is too long.");
        Require(
            job.Requirements.Any(r => !string.IsNullOrWhiteSpace(r.Text)),
            "The job needs at least one requirement."
        );
        return job with { Title = job.Title.Trim(), Company = Trim(job.Company), Location = Trim(job.Location) };
    }

    private static List<JobRequirement> Settle(
        IReadOnlyList<JobRequirement> corrected,
        IReadOnlyList<JobRequirement> before
    )
    {
        var known = before.ToDictionary(r => r.Id, StringComparer.Ordinal);
        var last = before
            .Select(r => int.TryParse(r.Id.AsSpan(1), CultureInfo.InvariantCulture, out var n) ? n : 0)
            .DefaultIfEmpty()
            .Max();
        return
        [
            .. corrected
                .Where(r => !string.IsNullOrWhiteSpace(r.Text))
                .Select(r =>
                    known.GetValueOrDefault(r.Id) is not { } old ? Reread(r) with { Id = $"r{++last}", Blocks = [] }
                    : old.Text == r.Text.Trim() ? old with { Importance = r.Importance }
                    : Reread(r) with { Blocks = old.Blocks }
                ),
        ];
    }

    private static JobRequirement Reread(JobRequirement requirement)
    {
        var text = requirement.Text.Trim();
        var terms = TermMatcher.Find(text).Where(t => t.IsSure).Select(t => text[t.Start..t.End]);
        return requirement with { Text = text, Terms = [.. terms.Distinct(StringComparer.OrdinalIgnoreCase)] };
    }

    private static string? Trim(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    private static void Require(bool holds, string message)
    {
        if (!holds)
        {
            throw new VitaeException(ErrorCodes.InvalidInput, message);
        }
    }
}
