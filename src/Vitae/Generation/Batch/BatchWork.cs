using Vitae.Storage;

namespace Vitae.Generation;

/// <summary>Does a kept batch from claim to end; what an earlier worker finished is not done again.</summary>
public sealed class BatchWork
{
    private static readonly TimeSpan Beat = TimeSpan.FromSeconds(1);
    private readonly BatchClaims claims;
    private readonly BatchStep batches;
    private readonly TimeProvider clock;

    internal BatchWork(BatchClaims claims, BatchStep batches, TimeProvider clock)
    {
        this.claims = claims;
        this.batches = batches;
        this.clock = clock;
    }

    /// <summary>Takes a batch nobody does; null when there is none. Do it next.</summary>
    public Task<BatchRow?> ClaimNextAsync(string worker, CancellationToken ct) => claims.ClaimNextAsync(worker, ct);

    /// <param name="ct">The process ends: somebody else goes on.</param>
    public async Task DoAsync(BatchRow batch, string worker, CancellationToken ct)
    {
        using var owner = CurrentOwner.Enter(batch.Owner);
        var (state, problem) = ((string?)BatchState.Done, (string?)null);
        try
        {
            await SignsOfLife.WhileAsync(
                token => claims.BeatAsync(batch.Id, worker, token),
                token => batches.RunAsync(Request(batch, worker), token),
                Beat,
                clock,
                ct
            );
        }
        catch (OperationCanceledException)
        {
            state = null;
        }
        catch (VitaeException e)
        {
            (state, problem) = (BatchState.Stopped, e.Message);
        }
        catch (Exception e) when (!Outage.Is(e))
        {
            (state, problem) = (BatchState.Stopped, RunFailure.Unexpected(e).Message);
        }
        catch (Exception e) when (Outage.Is(e))
        {
            // The database is away: it stays as it is and is taken up again.
            return;
        }
        await claims.LeaveAsync(batch.Id, worker, state, problem, CancellationToken.None);
    }

    private BatchRequest Request(BatchRow batch, string worker)
    {
        var settings = BatchJson.Settings(batch.Settings);
        return new BatchRequest
        {
            Postings = BatchJson.Postings(batch.Postings),
            DocumentsOf = batch.SessionId,
            Config = settings.Config,
            Best = settings.Best,
            BudgetUsd = settings.BudgetUsd,
            Before = BatchJson.Items(batch.Items),
            Keep = items => claims.KeepAsync(batch.Id, worker, items, CancellationToken.None),
            Made = (_, _) => Task.CompletedTask,
        };
    }
}
