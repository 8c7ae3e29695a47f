using Vitae.Ai;
using Vitae.Sessions;
using Vitae.Storage;

namespace Vitae.Generation;

/// <summary>Step 4: one call makes the tailored resume of a session, or gives back the one that exists.</summary>
public sealed class GenerationStep
{
    private readonly GenerationInputs inputs;
    private readonly ResumePipeline pipeline;
    private readonly ResumeVersions versions;
    private readonly StageEstimates estimates;
    private readonly SessionStore sessions;
    private readonly TimeProvider clock;

    internal GenerationStep(
        GenerationInputs inputs,
        ResumePipeline pipeline,
        ResumeVersions versions,
        StageEstimates estimates,
        SessionStore sessions,
        TimeProvider clock
    )
    {
        this.inputs = inputs;
        this.pipeline = pipeline;
        this.versions = versions;
        this.estimates = estimates;
        this.sessions = sessions;
        this.clock = clock;
    }

    public async Task<GenerationResult> RunAsync(string sessionId, GenerationRequest request, CancellationToken ct)
    {
        var session = await sessions.GetAsync(sessionId, ct);
        var input = await inputs.GatherAsync(session, ct);
        if (!request.ForceRegenerate && session.RegeneratingSince is null)
        {
            if (await versions.FindAsync(sessionId, input.Hash, ct) is { } existing)
            {
                return Explain(existing, Sources(existing, input));
            }
        }

        // Asking anew is remembered in the session, so that a crash in between pays for no stage twice.
        var since = request.ForceRegenerate
            ? await sessions.BeginRegenerationAsync(sessionId, ct)
            : session.RegeneratingSince;
        var run = NewRun(input, session, request, since);
        var started = clock.GetTimestamp();
        var resume = await pipeline.RunAsync(input, run, ct);
        var made = new MadeResume
        {
            Input = input,
            Resume = resume,
            PromptVersions = inputs.PromptVersions(),
            Usage = [.. run.Usage.Select(u => Billed(u, request.Used))],
            IsRegeneration = since is not null,
            Seconds = clock.GetElapsedTime(started).TotalSeconds,
        };
        return Explain(
            request.Preview ? made.ToResult(id: null, version: null) : await versions.SaveAsync(made, ct),
            resume.Sources
        );
    }

    /// <summary>How well the candidate meets the posting, without writing a resume; what it asks, a later resume finds answered.</summary>
    public async Task<MatchAnalysis> MatchAsync(string sessionId, IProgress<RunEvent>? progress, CancellationToken ct)
    {
        var session = await sessions.GetAsync(sessionId, ct);
        var input = await inputs.GatherAsync(session, ct);
        var request = new GenerationRequest { Progress = progress };
        return await pipeline.MatchAsync(input, NewRun(input, session, request, since: null), ct);
    }

    /// <summary>A saved version with its evidence and measures, computed anew from the session's documents.</summary>
    public async Task<GenerationResult> ExplainAsync(string sessionId, int? version, CancellationToken ct)
    {
        var saved = await versions.GetAsync(sessionId, version, ct);
        return Explain(saved, Sources(saved, await inputs.GatherAsync(sessionId, ct)));
    }

    /// <summary>Tokens, highest price and calls still to make; answers already paid for count as nothing.</summary>
    public async Task<GenerationEstimate> EstimateAsync(string sessionId, CancellationToken ct)
    {
        var session = await sessions.GetAsync(sessionId, ct);
        var input = await inputs.GatherAsync(session, ct);
        var run = NewRun(input, session, new GenerationRequest(), session.RegeneratingSince, asksNothing: true);
        try
        {
            await pipeline.RunAsync(input, run, ct);
            return new GenerationEstimate { Stages = [] };
        }
        catch (ModelException e) when (e.Kind == ModelErrorKind.OverBudget && run.Unpaid is not null)
        {
            return estimates.Complete(run, input);
        }
    }

    /// <summary>An answer that a head start paid for was paid for this generation.</summary>
    private static AiUsage Billed(AiUsage usage, IReadOnlyList<AiUsage> before) =>
        usage.FromLedger ? before.FirstOrDefault(b => b.Stage == usage.Stage) ?? usage : usage;

    private ClaimSources Sources(GenerationResult saved, GenerationInput input) =>
        input.Sources(saved.Profile!, DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime));

    private static GenerationResult Explain(GenerationResult result, ClaimSources sources) =>
        result with
        {
            Explanation = new ResultExplanation(result.Content, result.Match, sources),
        };

    private static AiRun NewRun(
        GenerationInput input,
        Session session,
        GenerationRequest request,
        DateTime? since,
        bool asksNothing = false
    ) =>
        new()
        {
            Owner = session.Owner,
            AskNothing = asksNothing,
            SessionId = input.SessionId,
            Models = [input.Config.Model, .. input.Config.Fallbacks],
            BudgetUsd = input.Config.BudgetUsd,
            AskAnewSince = since,
            Progress = request.Progress,
            Watch = request.Watch,
        };
}
