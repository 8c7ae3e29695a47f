using System.Runtime.InteropServices;

namespace Vitae;

/// <summary>
/// Ctrl+C and SIGTERM: asked once, the work stops in order; asked again, or when that takes too long, the process ends at
/// once. The command line library's own handler crashes when it is asked twice.
/// </summary>
public sealed class Interruption : IDisposable
{
    private readonly CancellationTokenSource asked = new();
    private readonly TimeSpan patience;
    private readonly PosixSignalRegistration[] signals;
    private ITimer? limit;

    /// <param name="patience">How long stopping in order may take.</param>
    public Interruption(TimeSpan patience)
    {
        this.patience = patience;
        signals =
        [
            PosixSignalRegistration.Create(PosixSignal.SIGINT, c => Stop(c, 130)),
            PosixSignalRegistration.Create(PosixSignal.SIGTERM, c => Stop(c, 143)),
        ];
    }

    /// <summary>Cancelled when the process is asked to stop.</summary>
    public CancellationToken Token => asked.Token;

    public void Dispose()
    {
        foreach (var signal in signals)
            signal.Dispose();
        limit?.Dispose();
        asked.Dispose();
    }

    private void Stop(PosixSignalContext signal, int exitCode)
    {
        // The second time the signal does what it always does: it ends the process.
        if (asked.IsCancellationRequested)
            return;
        signal.Cancel = true;
        limit = TimeProvider.System.CreateTimer(
            _ => Environment.Exit(exitCode),
            null,
            patience,
            Timeout.InfiniteTimeSpan
        );
        asked.Cancel();
    }
}
