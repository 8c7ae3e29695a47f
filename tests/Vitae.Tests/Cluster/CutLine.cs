using System.Net;
using System.Net.Sockets;

namespace Vitae.Tests.Cluster;

/// <summary>A wire between a worker and its database that can be cut: nothing passes and nobody is told.</summary>
internal sealed class CutLine : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource end = new();
    private readonly int target;
    private readonly Task accepting;
    private volatile TaskCompletionSource isWhole = Whole();

    public CutLine(int target)
    {
        this.target = target;
        listener.Start();
        accepting = AcceptAsync();
    }

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    public void Cut() => isWhole = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);

    public void Mend() => isWhole.TrySetResult();

    public async ValueTask DisposeAsync()
    {
        Mend();
        await end.CancelAsync();
        listener.Stop();
        await accepting;
        end.Dispose();
    }

    private static TaskCompletionSource Whole()
    {
        var whole = new TaskCompletionSource();
        whole.SetResult();
        return whole;
    }

    private async Task AcceptAsync()
    {
        var lines = new List<Task>();
        try
        {
            while (true)
                lines.Add(ServeAsync(await listener.AcceptTcpClientAsync(end.Token)));
        }
        catch (OperationCanceledException)
        {
            await Task.WhenAll(lines);
        }
    }

    private async Task ServeAsync(TcpClient near)
    {
        using var client = near;
        using var far = new TcpClient();
        try
        {
            await isWhole.Task.WaitAsync(end.Token);
            await far.ConnectAsync(IPAddress.Loopback, target, end.Token);
            await Task.WhenAny(
                PumpAsync(near.GetStream(), far.GetStream()),
                PumpAsync(far.GetStream(), near.GetStream())
            );
        }
        catch (Exception e) when (e is IOException or SocketException or OperationCanceledException)
        {
            // One end is gone: so is the line.
        }
    }

    private async Task PumpAsync(NetworkStream from, NetworkStream to)
    {
        var buffer = new byte[16 * 1024];
        int read;
        while ((read = await from.ReadAsync(buffer, end.Token)) > 0)
        {
            await isWhole.Task.WaitAsync(end.Token);
            await to.WriteAsync(buffer.AsMemory(0, read), end.Token);
        }
    }
}
