using System.Runtime.CompilerServices;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace Vitae.Ai;

/// <summary>Sends the spans and metrics of model calls to an OpenTelemetry collector; off until somebody names one.</summary>
public sealed class TelemetryExport : IDisposable
{
    /// <summary>OpenTelemetry's own setting; its other <c>OTEL_…</c> settings (protocol, headers) work too.</summary>
    public const string Setting = "OTEL_EXPORTER_OTLP_ENDPOINT";

    private readonly TracerProvider traces;
    private readonly MeterProvider metrics;

    private TelemetryExport(TracerProvider traces, MeterProvider metrics)
    {
        this.traces = traces;
        this.metrics = metrics;
    }

    /// <summary>Null when no collector is named: then nothing of OpenTelemetry is even loaded.</summary>
    public static TelemetryExport? StartIfAsked() =>
        string.IsNullOrWhiteSpace(Environment.GetEnvironmentVariable(Setting)) ? null : Start();

    /// <summary>Sends what is still waiting.</summary>
    public void Dispose()
    {
        traces.Dispose();
        metrics.Dispose();
    }

    // A method of its own, so that a start without a collector loads no assembly for it.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static TelemetryExport Start() =>
        new(
            Sdk.CreateTracerProviderBuilder().AddSource(AiTelemetry.Name).AddOtlpExporter().Build(),
            Sdk.CreateMeterProviderBuilder().AddMeter(AiTelemetry.Name).AddOtlpExporter().Build()
        );
}
