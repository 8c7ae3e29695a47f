using Prometheus;
using Vitae.Generation;
using Vitae.Storage;

namespace Vitae.Web;

/// <summary>How many runs wait, run, failed: read from the table when somebody collects metrics.</summary>
/// <remarks>Calls, tokens, retries and costs come by themselves: every .NET meter is exported.</remarks>
internal sealed class RunGauges(RunStore runs) : IHostedService
{
    private static readonly Gauge Runs = Metrics.CreateGauge("vitae_runs", "Runs by state.", "state");

    public Task StartAsync(CancellationToken cancellationToken)
    {
        Metrics.DefaultRegistry.AddBeforeCollectCallback(ReadAsync);
        // Meters are listened to from the first collection on: not only once somebody asks.
        return Metrics.DefaultRegistry.CollectAndExportAsTextAsync(Stream.Null, cancellationToken);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private async Task ReadAsync(CancellationToken ct)
    {
        try
        {
            var counts = await runs.CountAsync(ct);
            foreach (var state in RunState.All)
                Runs.WithLabels(state).Set(counts.GetValueOrDefault(state));
        }
        catch (Exception e) when (Outage.Is(e) || e is ObjectDisposedException)
        {
            // No number is better than an old one.
            foreach (var state in RunState.All)
                Runs.RemoveLabelled(state);
        }
    }
}
