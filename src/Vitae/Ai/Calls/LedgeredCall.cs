using System.Text.Json;
using Microsoft.Extensions.Logging;
using Vitae.Storage;

namespace Vitae.Ai;

/// <summary>Makes one paid call: budget first, a row before the request, the row completed whatever happens.</summary>
internal sealed partial class LedgeredCall(
    AiLedger ledger,
    SpendingCap cap,
    ModelTransport transport,
    Redactor redactor,
    ILogger<LedgeredCall> logger,
    TimeProvider time
)
{
    /// <param name="judge">Whether the answer can be used; the row says so.</param>
    public async Task<ModelReply> MakeAsync(
        StageRequest request,
        Turn turn,
        Func<ModelReply, ModelErrorKind?> judge,
        StageBill bill,
        CancellationToken ct
    )
    {
        var setAside = await cap.CommitAsync(request, turn, ct);
        var call = Row(request, turn);
        using var activity = AiTelemetry.Start(request);
        var begun = time.GetTimestamp();
        try
        {
            await ledger.StartAsync(call, ct);
            var reply = await transport.SendAsync(request, turn, () => call.Requests++, ct);
            Complete(call, request, reply, judge(reply));
            Show(request, turn, reply, time.GetElapsedTime(begun));
            return reply;
        }
        catch (ModelException e)
        {
            call.ErrorKind = WordOf(e.Kind);
            throw;
        }
        catch (OperationCanceledException)
        {
            call.ErrorKind = CallStatus.Cancelled;
            throw;
        }
        finally
        {
            call.Status =
                call.ErrorKind is null && call.Response is not null ? CallStatus.Succeeded : CallStatus.Failed;
            request.Run.Settle(setAside, call.CostUsd ?? 0);
            bill.Add(call);
            var elapsed = time.GetElapsedTime(begun);
            AiTelemetry.Finish(activity, request, call, elapsed);
            Asked(
                call.Stage,
                call.Provider,
                call.Model,
                call.ErrorKind ?? call.Status,
                (long)elapsed.TotalMilliseconds,
                call.Requests
            );
            if (call.Id > 0)
                await ledger.FinishAsync(call, request, elapsed);
        }
    }

    private AiCall Row(StageRequest request, Turn turn) =>
        new()
        {
            Owner = request.Run.Owner,
            SessionId = request.Run.SessionId,
            Stage = request.Stage,
            PromptName = request.Prompt.Template.Name,
            PromptVersion = request.Prompt.Template.Version,
            PromptHash = request.Prompt.Template.Hash,
            Provider = request.Model.Provider,
            Model = request.Model.Id,
            Parameters = Json(
                new CallParameters
                {
                    Temperature = turn.HasTemperature ? request.Prompt.Template.Temperature : null,
                    MaxOutputTokens = turn.MaxOutputTokens,
                    Mode = turn.Mode,
                    IsCorrection = turn.IsCorrection,
                    StandsInFor = request.StandsInFor,
                }
            ),
            RequestHash = request.Hash,
            Request = Json(turn.MessagesFor(request).Select(m => new CallMessage(m.Role.Value, m.Text))),
            Status = CallStatus.Started,
            StartedAt = Later(time.GetUtcNow().UtcDateTime, request.Run.AskAnewSince),
        };

    private static void Complete(AiCall call, StageRequest request, ModelReply reply, ModelErrorKind? fault)
    {
        call.Response = Json(
            new CallAnswer
            {
                Text = reply.Text,
                FinishReason = reply.FinishReason?.Value,
                IsUsageEstimated = reply.IsEstimated,
            }
        );
        call.ErrorKind = fault is { } kind ? WordOf(kind) : null;
        call.InputTokens = reply.InputTokens;
        call.OutputTokens = reply.OutputTokens;
        call.CachedTokens = reply.CachedTokens;
        call.CostUsd = Price.Of(request.Model, reply);
    }

    private void Show(StageRequest request, Turn turn, ModelReply reply, TimeSpan elapsed) =>
        request.Run.Watch?.Invoke(
            new AiExchange(
                request.Stage,
                request.Model.Id,
                redactor.Redact(string.Join("\n\n", turn.MessagesFor(request).Select(m => m.Text))),
                redactor.Redact(reply.Text),
                elapsed.TotalSeconds,
                FromLedger: false
            )
        );

    /// <summary>After the clock was set back an answer still counts as asked anew.</summary>
    private static DateTime Later(DateTime now, DateTime? since) => since > now ? since.Value : now;

    [LoggerMessage(
        Level = LogLevel.Information,
        Message = "{Stage} by {Provider}/{Model}: {Outcome} after {Milliseconds} ms and {Requests} requests"
    )]
    private partial void Asked(
        string stage,
        string provider,
        string model,
        string outcome,
        long milliseconds,
        int requests
    );

    private static string WordOf(ModelErrorKind kind) => JsonNamingPolicy.SnakeCaseLower.ConvertName($"{kind}");

    private static string Json<T>(T value) => JsonSerializer.Serialize(value, VitaeJson.Options);
}
