using System.Globalization;

namespace Vitae.Ai;

/// <summary>Asks the run's models in turn until one answers; each has its place in a queue and its own deadline.</summary>
internal sealed class ModelFallback(
    ModelConversation conversation,
    IProviderQueue queue,
    ProviderCooldown cooldown,
    AiOptions options,
    TimeProvider time
)
{
    public async Task<(T Value, StageRequest Request)> AskAsync<T>(
        Question<T> question,
        IReadOnlyList<StageRequest> requests,
        StageBill bill,
        CancellationToken ct
    )
        where T : class
    {
        ModelException? first = null;
        foreach (var request in requests)
        {
            var isLast = request == requests[^1];
            if (!isLast && cooldown.IsCooling(request.Model.Provider))
            {
                Tell(request, $"{request.Model.Provider} has just failed and is passed over for now.");
                continue;
            }
            try
            {
                return (await AskAsync(question, request, bill, ct), request);
            }
            catch (ModelException e)
            {
                cooldown.Note(request.Model.Provider, e);
                first ??= e;
                if (isLast || e.Kind == ModelErrorKind.OverBudget)
                    throw Verdict(Postponed(first), e, requests.Count);
                Tell(request, e.Message);
            }
        }
        throw new VitaeException(ErrorCodes.InvalidInput, "No model is configured.", "Choose one with --model.");
    }

    private async Task<T> AskAsync<T>(Question<T> question, StageRequest request, StageBill bill, CancellationToken ct)
        where T : class
    {
        await using var place = await queue.EnterAsync(request.Model.Provider, request.Run.Owner, ct);
        using var clock = new CancellationTokenSource(options.StageDeadline, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(ct, clock.Token);
        try
        {
            request.Report(RunEventKind.Started);
            var value = await conversation.AskAsync(question, request, bill, either.Token);
            cooldown.Clear(request.Model.Provider);
            return value;
        }
        catch (OperationCanceledException) when (clock.IsCancellationRequested && !ct.IsCancellationRequested)
        {
            throw new ModelException(
                ModelErrorKind.Timeout,
                $"{request.Model.Id} did not finish {request.Stage} within {options.StageDeadline.TotalMinutes:0.#} minutes."
            );
        }
    }

    /// <summary>A wait too long to sit through is told as a time of day.</summary>
    private ModelException Postponed(ModelException error)
    {
        if (!(error.Retryable && error.RetryAfter > options.LongestWait))
            return error;
        var until = time.GetUtcNow() + error.RetryAfter.Value;
        return new ModelException(
            error.Kind,
            string.Create(
                CultureInfo.InvariantCulture,
                $"{error.Message} It asks to wait until {until:yyyy-MM-dd HH:mm:ss} UTC."
            ),
            "Run the same command again then: finished stages are kept. Or name another model with --fallback.",
            error
        )
        {
            RetryAfter = error.RetryAfter,
        };
    }

    private static void Tell(StageRequest request, string why) => request.Report(RunEventKind.FellBack, why);

    /// <summary>The first model is the one the user chose, so its failure is the one to report.</summary>
    private static ModelException Verdict(ModelException first, ModelException last, int tried) =>
        last.Kind == ModelErrorKind.OverBudget ? last
        : tried == 1 ? first
        : new ModelException(
            first.Kind,
            $"{first.Message} The fallback models failed too: {last.Message}",
            first.Hint,
            last
        )
        {
            RetryAfter = first.RetryAfter,
            RawText = last.RawText,
        };
}
