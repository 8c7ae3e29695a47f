using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Vitae.Ai;
using Vitae.Configuration;
using Vitae.Documents;
using Vitae.Generation;
using Vitae.ModelServer;
using Vitae.Tests.Fakes;
using Vitae.Tests.Generation;

namespace Vitae.Tests.Ai.Faults;

/// <summary>K1: where a key and a sentence of the candidate's must never turn up.</summary>
public sealed class CanaryTests(FaultReport report)
{
    private const string Sentence = "CANARY-SENTENCE-7781 of a resume";

    [Fact]
    public async Task K1_No_span_and_no_measurement_carries_key_or_text_and_their_names_are_the_conventions()
    {
        var tags = new List<KeyValuePair<string, object?>>();
        using var spans = ListenToSpans(tags);
        using var meters = ListenToMeters(tags);
        await using var house = await WireHouse.OpenAsync();
        house.Server.Script.Add(Script.Everyone, Echo(), Step.Fails(503));
        await Record.ExceptionAsync(() => house.AskAsync(Run(), "first", $"[d1.1] {Sentence}"));
        await house.AskAsync(Run(), "second", $"[d1.1] {Sentence}");

        lock (tags)
        {
            Assert.Superset(
                new HashSet<string>(StringComparer.Ordinal)
                {
                    "gen_ai.operation.name",
                    "gen_ai.provider.name",
                    "gen_ai.request.model",
                    "gen_ai.usage.input_tokens",
                    "gen_ai.usage.output_tokens",
                    "gen_ai.token.type",
                    "error.type",
                    "vitae.stage",
                },
                tags.Select(t => t.Key).ToHashSet(StringComparer.Ordinal)
            );
            Assert.All(tags, t => AssertClean($"{t.Key}={t.Value}"));
        }
        report.Add("K1", "canaries in spans and measurements: none", "openai", 2, 0, 0, "1 2");
    }

    [Fact]
    public async Task K1_A_key_that_a_server_echoes_is_in_no_output_file_or_row()
    {
        await using var session = await PreparedSession.OpenAsync();
        var product = session.Copy("canary");
        product.Settings["VITAE_TRACE"] = "1";
        session.Server.Script.Add(Script.Everyone, Echo());
        var (exitCode, output, messages) = await product.RunAsync(0, null, TestHouse.Ct, "generate", session.Id);
        Assert.Equal(5, exitCode);
        var (_, again, debug) = await product.RunAsync(0, null, TestHouse.Ct, "generate", session.Id, "--debug");

        Assert.All([output, messages, again, debug], AssertNoKey);
        Assert.All(LeftOnDisk.In(product.Folder), left => AssertNoKey(left.Text));
        report.Add("K1", "key echoed by a server: in no output, file or row", "openai", 1, 0, 0, "2 1 1 1");
    }

    [Fact]
    public async Task K1_No_log_line_of_a_generation_carries_key_or_text_at_the_finest_level()
    {
        using var log = new EveryLogLine();
        var options = new ServerOptions { Answer = ChatModel.From(new OfflineChatClient(TimeProvider.System)) };
        await using var server = await LoopbackServer.StartAsync(options, TestHouse.Ct);
        await using var house = new TestHouse(services =>
            services
                .AddSingleton(WireHouse.Settings(server.Url))
                .AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(log))
        );
        var id = await SampleSession.CreateAsync(house, GenerationConfig.ForTest with { Model = "gpt-4o" });
        server.Script.Add(Script.Everyone, Echo());
        var request = new GenerationRequest { ForceRegenerate = false };
        await Assert.ThrowsAsync<ModelException>(() => house.Get<GenerationStep>().RunAsync(id, request, TestHouse.Ct));
        var made = await house.Get<GenerationStep>().RunAsync(id, request, TestHouse.Ct);

        Assert.NotNull(made.Version);
        Assert.NotEmpty(log.Lines);
        var documents = await house.Get<DocumentStep>().LoadAsync(id, TestHouse.Ct);
        var written = documents.SelectMany(d => d.Blocks).Select(b => b.Text).Where(t => t.Length > 25).ToList();
        Assert.NotEmpty(written);
        Assert.All(log.Lines, AssertClean);
        Assert.All(
            log.Lines,
            line => Assert.DoesNotContain(written, text => line.Contains(text, StringComparison.Ordinal))
        );
        report.Add("K1", "canaries in log lines at Trace: none", "openai", 1, 0, 0, "2 1 1 1");
    }

    private static AiRun Run() => new() { Models = ["gpt-4o"] };

    /// <summary>A server that says what it was sent, key included.</summary>
    private static Step Echo() =>
        Step.Sends(
            JsonSerializer.Serialize(
                new { error = new { message = $"Incorrect API key provided: {WireHouse.Key}. You sent: {Sentence}" } }
            ),
            status: 401
        );

    private static void AssertClean(string text)
    {
        AssertNoKey(text);
        Assert.DoesNotContain(Sentence, text, StringComparison.Ordinal);
    }

    private static void AssertNoKey(string text) =>
        Assert.DoesNotContain(WireHouse.Key, text, StringComparison.Ordinal);

    private static ActivityListener ListenToSpans(List<KeyValuePair<string, object?>> tags)
    {
        var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == AiTelemetry.Name,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = span =>
            {
                lock (tags)
                {
                    tags.AddRange(span.TagObjects);
                    tags.Add(new("name", span.DisplayName));
                    tags.Add(new("status", span.StatusDescription));
                }
            },
        };
        ActivitySource.AddActivityListener(listener);
        return listener;
    }

    private static MeterListener ListenToMeters(List<KeyValuePair<string, object?>> tags)
    {
        var listener = new MeterListener
        {
            InstrumentPublished = (instrument, l) =>
            {
                if (instrument.Meter.Name == AiTelemetry.Name)
                    l.EnableMeasurementEvents(instrument);
            },
        };
        listener.SetMeasurementEventCallback<long>((_, _, t, _) => Add(t));
        listener.SetMeasurementEventCallback<double>((_, _, t, _) => Add(t));
        listener.Start();
        return listener;

        void Add(ReadOnlySpan<KeyValuePair<string, object?>> measured)
        {
            lock (tags)
                tags.AddRange(measured);
        }
    }
}
