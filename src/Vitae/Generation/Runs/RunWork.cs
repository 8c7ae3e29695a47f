using Microsoft.Extensions.Logging;
using Vitae.Storage;

namespace Vitae.Generation;

/// <summary>Does one run from claim to end. The ledger makes a second attempt free, the heartbeat makes it safe.</summary>
public sealed partial class RunWork
{
    private static readonly TimeSpan Beat = TimeSpan.FromMilliseconds(500);

    /// <summary>Where there is no news, each fourth beat is sign of life enough.</summary>
    private const int Quiet = 4;
    private readonly RunClaims runs;
    private readonly GenerationStep generation;
    private readonly TimeProvider clock;
    private readonly ILogger logger;

    internal RunWork(RunClaims runs, GenerationStep generation, TimeProvider clock, ILogger<RunWork> logger)
    {
        this.logger = logger;
        this.runs = runs;
        this.generation = generation;
        this.clock = clock;
    }

    /// <summary>Claims and does the run; does nothing where another has it or it is finished.</summary>
    /// <param name="id">The run.</param>
    /// <param name="worker">Who asks: unique to this process.</param>
    /// <param name="ct">The process ends: the run goes back to the queue.</param>
    public async Task DoAsync(string id, string worker, CancellationToken ct)
    {
        if (await runs.ClaimAsync(id, worker, ct) is { } run)
            await DoAsync(run, worker, ct);
    }

    /// <summary>Claims and does the next run, whoever's turn it is; false when none was free.</summary>
    public async Task<bool> DoNextAsync(string worker, CancellationToken ct)
    {
        if (await runs.ClaimNextAsync(worker, ct) is not { } run)
            return false;
        await DoAsync(run, worker, ct);
        return true;
    }

    private async Task DoAsync(Run run, string worker, CancellationToken ct)
    {
        var id = run.Id;
        Begun(id, run.SessionId, worker);
        using var owner = CurrentOwner.Enter(run.Owner);
        var board = new ProgressBoard(clock);
        var beats = 0;
        var request = new GenerationRequest { ForceRegenerate = run.ForceRegenerate, Progress = board };
        try
        {
            var made = await SignsOfLife.WhileAsync(
                BeatAsync,
                token => generation.RunAsync(run.SessionId, request, token),
                Beat,
                clock,
                ct
            );
            await runs.SucceedAsync(id, worker, board.Last(), made.Version!.Value, CancellationToken.None);
            Ended(id, RunState.Succeeded);
        }
        catch (OperationCanceledException)
        {
            await runs.LetGoAsync(id, worker, CancellationToken.None);
            Ended(id, "let go");
        }
        catch (ModelException e) when (e is { Kind: ModelErrorKind.RateLimited, Retryable: true, RetryAfter: { } wait })
        {
            var until = clock.GetUtcNow().UtcDateTime + wait;
            await runs.PauseAsync(id, worker, RunFailure.From(e), until, CancellationToken.None);
            Ended(id, RunState.Paused);
        }
        catch (VitaeException e)
        {
            await runs.FailAsync(id, worker, board.Last(), RunFailure.From(e), CancellationToken.None);
            Ended(id, e.Code);
        }
        // Where the database is away the run stays as it is and is taken up again; anything else would fail forever.
        catch (Exception e) when (!Outage.Is(e))
        {
            await runs.FailAsync(id, worker, board.Last(), RunFailure.Unexpected(e), CancellationToken.None);
            Ended(id, ErrorCodes.Internal);
        }

        Task<bool> BeatAsync(CancellationToken token)
        {
            var news = board.TakeNew();
            return news is not null || beats++ % Quiet == 0
                ? runs.BeatAsync(id, worker, news, token)
                : Task.FromResult(true);
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Run {Run} of {Session} begun by {Worker}")]
    private partial void Begun(string run, string session, string worker);

    [LoggerMessage(Level = LogLevel.Information, Message = "Run {Run} ended: {Outcome}")]
    private partial void Ended(string run, string outcome);
}
