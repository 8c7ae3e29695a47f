using System.Collections.Concurrent;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Vitae.Tests.Fakes;

namespace Vitae.Tests.Cli;

/// <summary>What leaves for a collector that was asked for: stages, models and counts, never words or keys.</summary>
public sealed class TelemetryTests
{
    [Fact]
    public async Task A_named_collector_gets_spans_and_metrics_without_a_word_of_the_candidate()
    {
        var received = new ConcurrentDictionary<string, string>(StringComparer.Ordinal);
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        await using var collector = builder.Build();
        collector.MapPost(
            "/v1/{signal}",
            async (string signal, HttpRequest request) =>
            {
                using var body = new MemoryStream();
                await request.Body.CopyToAsync(body);
                var text = Encoding.UTF8.GetString(body.ToArray());
                received.AddOrUpdate(signal, text, (_, before) => before + text);
            }
        );
        await collector.StartAsync(TestHouse.Ct);
        using var vitae = new CliProgram();
        vitae.Environment["OTEL_EXPORTER_OTLP_ENDPOINT"] = collector.Urls.Single();
        vitae.Environment["OTEL_EXPORTER_OTLP_PROTOCOL"] = "http/protobuf";
        vitae.Environment["OPENAI_API_KEY"] = "sk-CANARY-telemetry";

        var result = await vitae.RunAsync("generate", "--test");

        Assert.Equal(0, result.ExitCode);
        Assert.Contains("gen_ai.request.model", received["traces"], StringComparison.Ordinal);
        Assert.Contains("gen_ai.client.token.usage", received["metrics"], StringComparison.Ordinal);
        foreach (var secret in new[] { "Nora", "Tidewater", "sk-CANARY" })
            Assert.All(received.Values, sent => Assert.DoesNotContain(secret, sent, StringComparison.Ordinal));
    }
}
