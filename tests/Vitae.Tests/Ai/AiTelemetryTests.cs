using System.Diagnostics;
using System.Diagnostics.Metrics;
using Vitae.Ai;

namespace Vitae.Tests.Ai;

public sealed class AiTelemetryTests
{
    [Fact]
    public async Task A_call_is_one_span_with_stage_model_and_tokens_and_without_text()
    {
        var spans = new List<Activity>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == AiTelemetry.Name,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = span =>
            {
                lock (spans)
                    spans.Add(span);
            },
        };
        ActivitySource.AddActivityListener(listener);
        await using var house = new ChatHouse();
        house.Main.Says(ChatHouse.Good);
        using var root = new Activity("test").Start();
        await house.AskAsync(people: "[d1.1] CANARY-SPAN");
        List<Activity> own;
        lock (spans)
            own = [.. spans.Where(s => s.TraceId == root.TraceId)];
        var span = Assert.Single(own);
        Assert.Equal("chat main", span.DisplayName);
        Assert.Equal("greet", span.GetTagItem("vitae.stage"));
        Assert.Equal("openai", span.GetTagItem("gen_ai.provider.name"));
        Assert.NotNull(span.GetTagItem("gen_ai.usage.input_tokens"));
        Assert.DoesNotContain(
            span.TagObjects,
            t => t.Value?.ToString()?.Contains("CANARY", StringComparison.Ordinal) == true
        );
    }

    [Fact]
    public async Task Tokens_and_ledger_hits_are_counted()
    {
        var seen = new Dictionary<string, double>(StringComparer.Ordinal);
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, l) =>
            {
                if (instrument.Meter.Name == AiTelemetry.Name)
                    l.EnableMeasurementEvents(instrument);
            },
        };
        listener.SetMeasurementEventCallback<long>((i, value, _, _) => Add(i.Name, value));
        listener.SetMeasurementEventCallback<double>((i, value, _, _) => Add(i.Name, value));
        listener.Start();
        await using var house = new ChatHouse();
        house.Main.Says(ChatHouse.Good);
        await house.AskAsync();
        await house.AskAsync();
        Assert.True(seen["gen_ai.client.token.usage"] > 0);
        Assert.True(seen["vitae.ai.ledger.hits"] >= 1);
        Assert.True(seen["gen_ai.client.operation.duration"] > 0);

        void Add(string name, double value)
        {
            lock (seen)
                seen[name] = seen.GetValueOrDefault(name) + value;
        }
    }
}
