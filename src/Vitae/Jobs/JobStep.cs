using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Vitae.Ai;
using Vitae.Reading;
using Vitae.Sessions;
using Vitae.Storage;

namespace Vitae.Jobs;

/// <summary>Step 1: a posting becomes requirements, by one model call or from a ready analysis.</summary>
public sealed class JobStep
{
    private static readonly KeptQuery<Func<VitaeDb, string, IAsyncEnumerable<string>>> Requirements = new(() =>
        EF.CompileAsyncQuery(
            (VitaeDb db, string id) => db.JobDescriptions.Where(j => j.SessionId == id).Select(j => j.Requirements)
        )
    );
    private readonly IDbContextFactory<VitaeDb> databases;
    private readonly SessionStore sessions;
    private readonly PostingReader postings;
    private readonly AnalysisReader analyses;
    private readonly JobParser parser;
    private readonly PostingFetcher fetcher;
    private readonly TimeProvider clock;

    internal JobStep(
        IDbContextFactory<VitaeDb> databases,
        SessionStore sessions,
        DocumentReader reader,
        StructuredChat chat,
        PostingFetcher fetcher,
        TimeProvider clock
    )
    {
        this.databases = databases;
        this.sessions = sessions;
        this.fetcher = fetcher;
        this.clock = clock;
        postings = new PostingReader(reader);
        analyses = new AnalysisReader(reader);
        parser = new JobParser(chat);
    }

    /// <summary>True for what <see cref="FetchAsync"/> is for: <c>http://…</c>, <c>https://…</c>.</summary>
    public static bool IsAddress(string text) => WebTarget.LooksLikeOne(text) && !text.Any(char.IsWhiteSpace);

    /// <summary>A posting's page from the public web; at most 5 MB, 15 seconds and five redirects.</summary>
    public Task<JobSource> FetchAsync(string address, CancellationToken ct) => fetcher.FetchAsync(address, ct);

    /// <summary>Starts a session with this posting, or replaces the posting of one; a failure leaves everything as it was.</summary>
    /// <param name="sessionId">Null = a new session.</param>
    /// <param name="source">The posting.</param>
    /// <param name="analysis">A ready analysis in Markdown: no model is asked.</param>
    /// <param name="run">Which models may be asked; the ledger rows go to the session.</param>
    public async Task<JobResult> SubmitAsync(
        string? sessionId,
        JobSource source,
        JobSource? analysis,
        AiRun run,
        CancellationToken ct
    )
    {
        var posting = await postings.ReadAsync(source, ct);
        var session = sessionId is null
            ? await sessions.CreateAsync(run.Owner, ct)
            : await sessions.GetAsync(sessionId, ct);
        var isDone = false;
        try
        {
            var result = analysis is null
                ? await AskAsync(session.Id, posting, run, ct)
                : await TakeAsync(session.Id, posting, analysis, ct);
            await SaveAsync(result, posting, ct);
            isDone = true;
            return result;
        }
        finally
        {
            if (!isDone && sessionId is null)
            {
                await sessions.DeleteAsync(session.Id, CancellationToken.None);
            }
        }
    }

    /// <summary>What the session's posting asks for; <c>missing_job_description</c> when there is none.</summary>
    public async Task<JobRequirements> LoadAsync(string sessionId, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var json = await Requirements.For(db)(db, sessionId).FirstOrDefaultAsync(ct);
        return json is null
            ? throw new VitaeException(
                ErrorCodes.MissingJobDescription,
                $"Session \"{sessionId}\" has no job posting.",
                $"Add one with: vitae job <file> --session {sessionId}"
            )
            : JsonSerializer.Deserialize<JobRequirements>(json, VitaeJson.Options)!;
    }

    private async Task<JobResult> AskAsync(string sessionId, JobPosting posting, AiRun run, CancellationToken ct)
    {
        run.SessionId ??= sessionId;
        var (requirements, usage) = await parser.ParseAsync(posting, run, ct);
        return new JobResult
        {
            SessionId = sessionId,
            Requirements = requirements,
            Usage = usage,
            Warnings = posting.Warnings,
        };
    }

    private async Task<JobResult> TakeAsync(
        string sessionId,
        JobPosting posting,
        JobSource analysis,
        CancellationToken ct
    ) =>
        new()
        {
            SessionId = sessionId,
            Requirements = await analyses.ReadAsync(
                analysis,
                new PostingHints(posting.TitleHint, posting.CompanyHint, posting.LocationHint),
                ct
            ),
            Warnings = posting.Warnings,
        };

    private async Task SaveAsync(JobResult result, JobPosting posting, CancellationToken ct)
    {
        await using (var db = await databases.CreateDbContextAsync(ct))
        {
            await db.ChangeSessionAsync(result.SessionId, token => ReplaceAsync(db, result, posting, token), ct);
        }

        await sessions.CompleteAsync(result.SessionId, 1, ct);
    }

    private async Task<int> ReplaceAsync(VitaeDb db, JobResult result, JobPosting posting, CancellationToken ct)
    {
        await db.JobDescriptions.Where(j => j.SessionId == result.SessionId).ExecuteDeleteAsync(ct);
        db.JobDescriptions.Add(
            new JobDescription
            {
                SessionId = result.SessionId,
                Source = posting.Source,
                Text = posting.Text,
                Title = result.Requirements.Title,
                Company = result.Requirements.Company,
                Language = result.Requirements.Language,
                Requirements = JsonSerializer.Serialize(result.Requirements, VitaeJson.Options),
                Warnings = JsonSerializer.Serialize(result.Warnings, VitaeJson.Options),
                ModelUsed = result.Usage?.Model,
                CreatedAt = clock.GetUtcNow().UtcDateTime,
            }
        );
        return await db.SaveChangesAsync(ct);
    }
}
