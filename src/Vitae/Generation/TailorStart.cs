using Vitae.Ai;
using Vitae.Configuration;
using Vitae.Jobs;
using Vitae.Sessions;

namespace Vitae.Generation;

/// <summary>Steps 1 to 3 in one go, posting and profile side by side.</summary>
public sealed class TailorStart
{
    private readonly SessionStore sessions;
    private readonly JobStep jobs;
    private readonly ConfigurationStep configuration;
    private readonly ProfileHeadStart headStart;

    internal TailorStart(
        SessionStore sessions,
        JobStep jobs,
        ConfigurationStep configuration,
        ProfileHeadStart headStart
    )
    {
        this.sessions = sessions;
        this.jobs = jobs;
        this.configuration = configuration;
        this.headStart = headStart;
    }

    /// <summary>A new session with documents and choices: both are free, so they come before anything is paid for.</summary>
    /// <param name="read">Adds the documents to the session.</param>
    /// <param name="config">What was chosen.</param>
    public async Task<string> OpenAsync(Func<string, Task> read, GenerationConfig config, CancellationToken ct)
    {
        var session = (await sessions.CreateAsync(ct)).Id;
        var isReady = false;
        try
        {
            await read(session);
            await configuration.SaveAsync(session, config, ct);
            isReady = true;
            return session;
        }
        finally
        {
            if (!isReady)
            {
                await sessions.DeleteAsync(session, CancellationToken.None);
            }
        }
    }

    /// <summary>Reads the posting and, beside it, extracts the profile. Returns what the profile used.</summary>
    public async Task<IReadOnlyList<AiUsage>> ReadAsync(
        string session,
        JobSource source,
        GenerationConfig config,
        IProgress<RunEvent>? progress,
        CancellationToken ct
    )
    {
        var held = new HeldProgress(progress);
        // A budget counts one call after the other; side by side they could pass it together.
        var profile = config.BudgetUsd is null
            ? headStart.RunAsync(session, Run(config, session, held), ct)
            : Task.FromResult<IReadOnlyList<AiUsage>>([]);
        try
        {
            await jobs.SubmitAsync(session, source, analysis: null, Run(config, session, progress), ct);
        }
        finally
        {
            // Whatever became of the posting: an answer under way is paid for and must reach the ledger.
            held.Release();
            await profile;
        }

        return await profile;
    }

    private static AiRun Run(GenerationConfig config, string session, IProgress<RunEvent>? progress) =>
        new()
        {
            Models = [config.Model, .. config.Fallbacks],
            SessionId = session,
            Progress = progress,
        };
}
