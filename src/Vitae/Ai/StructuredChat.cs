using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Vitae.Storage;

namespace Vitae.Ai;

/// <summary>The only caller of a model: renders the prompt, looks in the ledger, calls, records, parses, validates, repairs.</summary>
internal sealed class StructuredChat(
    PromptRenderer prompts,
    ModelCatalog catalog,
    AiLedger ledger,
    ModelFallback models,
    CostEstimator estimator,
    Redactor redactor,
    IWorkClaims claims,
    TimeProvider time
)
{
    /// <summary>An answer already paid for, or a new one from the first of the run's models that gives it.</summary>
    public async Task<Answer<T>> AskAsync<T>(Question<T> question, AiRun run, CancellationToken ct)
        where T : class
    {
        try
        {
            var requests = Requests(question, run);
            return await FromLedgerAsync(question, requests, ct)
                ?? (
                    run.AskNothing
                        ? throw requests[0].Run.StopUnpaid(estimator.Of(requests[0]))
                        : await AskOnceAsync(question, requests, ct)
                );
        }
        catch (VitaeException e)
        {
            e.Stage ??= question.Prompt;
            throw;
        }
    }

    /// <summary>The same prompt for each model of the run, in the order they are tried.</summary>
    private List<StageRequest> Requests<T>(Question<T> question, AiRun run)
        where T : class
    {
        var prompt = prompts.Render(question.Prompt, question.Variables);
        var first = catalog.Find(run.Models[0]);
        return
        [
            .. run
                .Models.Select(catalog.Find)
                .DistinctBy(model => model.Id, StringComparer.Ordinal)
                .Select(model => new StageRequest
                {
                    Run = run,
                    Prompt = prompt,
                    Model = model,
                    Schema = AnswerSchema.Of<T>(),
                    StandsInFor = model == first ? null : first.Id,
                }),
        ];
    }

    private async Task<Answer<T>?> FromLedgerAsync<T>(
        Question<T> question,
        List<StageRequest> requests,
        CancellationToken ct
    )
        where T : class
    {
        if (await ledger.FindAsync(requests, ct) is not var (call, request))
            return null;
        var stored = JsonSerializer.Deserialize<CallAnswer>(call.Response!, VitaeJson.Options)!;
        var reading = AnswerReader.Read(stored.Text, question.Validate);
        if (!reading.IsGood)
            return null;
        request.Report(RunEventKind.FromLedger, seconds: 0);
        AiTelemetry.LedgerHit(request);
        request.Run.Watch?.Invoke(
            new AiExchange(call.Stage, call.Model, "", redactor.Redact(stored.Text), 0, FromLedger: true)
        );
        return Done(reading.Value!, request, UsageOf(call, request, stored));
    }

    /// <summary>Two with the same question: one asks, the other reads the first one's answer, having waited for it or not.</summary>
    private async Task<Answer<T>> AskOnceAsync<T>(
        Question<T> question,
        List<StageRequest> requests,
        CancellationToken ct
    )
        where T : class
    {
        await using var claim = await claims.TakeAsync(
            ClaimOf(requests[0]),
            () =>
                requests[0]
                    .Report(
                        RunEventKind.Warning,
                        "The same question is being asked elsewhere; waiting for its answer."
                    ),
            ct
        );
        // Also for who had not to wait: the other may have begun and ended since we looked.
        if (await FromLedgerAsync(question, requests, ct) is { } theirs)
            return theirs;
        var bill = new StageBill(time.GetTimestamp());
        var (value, request) = await models.AskAsync(question, requests, bill, ct);
        var usage = bill.ToUsage(request, time);
        request.Report(RunEventKind.Finished, tokens: usage.OutputTokens, seconds: usage.Seconds);
        return Done(value, request, usage);
    }

    /// <summary>Answers are their owner's alone, so nobody waits for a stranger who asks the same.</summary>
    private static string ClaimOf(StageRequest request) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{request.Run.Owner} {request.Hash}")));

    private static Answer<T> Done<T>(T value, StageRequest request, AiUsage usage)
    {
        request.Run.Record(usage);
        return new Answer<T>(value, usage);
    }

    private static AiUsage UsageOf(AiCall call, StageRequest request, CallAnswer stored) =>
        new()
        {
            Stage = call.Stage,
            PromptVersion = $"v{call.PromptVersion}",
            Model = request.Model.Id,
            Calls = 0,
            FromLedger = true,
            InputTokens = call.InputTokens,
            OutputTokens = call.OutputTokens,
            CachedTokens = call.CachedTokens,
            IsEstimated = stored.IsUsageEstimated,
            CostUsd = 0,
            Seconds = 0,
        };
}
