using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Numerics;
using Vitae.Storage;

namespace Vitae.Ai;

/// <summary>Spans and metrics by OpenTelemetry's GenAI conventions; nothing happens until somebody listens.</summary>
/// <remarks>Never prompts, answers or document names: only stage, model, counts and times.</remarks>
internal static class AiTelemetry
{
    /// <summary>What a listener subscribes to, for spans and metrics alike.</summary>
    public const string Name = "Vitae.Ai";

    private static readonly ActivitySource Source = new(Name);
    private static readonly Meter Meter = new(Name);
    private static readonly Histogram<double> Duration = Meter.CreateHistogram<double>(
        "gen_ai.client.operation.duration",
        "s",
        "Duration of a call to a model",
        tags: null,
        Buckets(first: 0.01, factor: 2)
    );
    private static readonly Histogram<long> Tokens = Meter.CreateHistogram<long>(
        "gen_ai.client.token.usage",
        "{token}",
        "Tokens of a call to a model",
        tags: null,
        Buckets(first: 1L, factor: 4)
    );
    private static readonly Counter<long> Retries = Meter.CreateCounter<long>("vitae.ai.retries", "{request}");
    private static readonly Counter<long> LedgerHits = Meter.CreateCounter<long>("vitae.ai.ledger.hits", "{answer}");
    private static readonly Counter<double> Cost = Meter.CreateCounter<double>("vitae.ai.cost", "USD");

    public static Activity? Start(StageRequest request) =>
        Source.StartActivity(
            $"chat {request.Model.WireName}",
            ActivityKind.Client,
            default(ActivityContext),
            Tags(request)
        );

    public static void LedgerHit(StageRequest request) => LedgerHits.Add(1, [.. Tags(request)]);

    public static void Finish(Activity? activity, StageRequest request, AiCall call, TimeSpan elapsed)
    {
        var tags = Tags(request);
        if (call.ErrorKind is { } error)
            tags.Add(new("error.type", error));
        Duration.Record(elapsed.TotalSeconds, [.. tags]);
        Cost.Add((double)(call.CostUsd ?? 0), [.. tags]);
        Retries.Add(Math.Max(0, call.Requests - 1), [.. tags]);
        // A call without an answer has no usage; zeros would bend the distribution.
        if (call.InputTokens is { } input)
            Tokens.Record(input, [.. tags, new("gen_ai.token.type", "input")]);
        if (call.OutputTokens is { } output)
            Tokens.Record(output, [.. tags, new("gen_ai.token.type", "output")]);
        activity?.SetTag("gen_ai.usage.input_tokens", call.InputTokens);
        activity?.SetTag("gen_ai.usage.output_tokens", call.OutputTokens);
        activity?.SetTag("gen_ai.usage.cache_read.input_tokens", call.CachedTokens);
        activity?.SetTag("vitae.requests", call.Requests);
        activity?.SetTag("vitae.cost_usd", (double?)call.CostUsd);
        if (call.ErrorKind is not null)
            activity?.SetTag("error.type", call.ErrorKind).SetStatus(ActivityStatusCode.Error);
    }

    /// <summary>The conventions' boundaries: fourteen, each a multiple of the one before.</summary>
    private static InstrumentAdvice<T> Buckets<T>(T first, int factor)
        where T : struct, INumber<T> =>
        new()
        {
            HistogramBucketBoundaries =
            [
                .. Enumerable.Range(0, 14).Select(i => first * T.CreateChecked(Math.Pow(factor, i))),
            ],
        };

    private static List<KeyValuePair<string, object?>> Tags(StageRequest request) =>
        [
            new("gen_ai.operation.name", "chat"),
            new("gen_ai.provider.name", request.Model.Provider),
            new("gen_ai.request.model", request.Model.WireName),
            new("vitae.stage", request.Stage),
        ];
}
