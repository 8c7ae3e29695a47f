using System.Net;
using System.Net.Sockets;

namespace Vitae.Jobs;

/// <summary>How names become addresses and how an address is dialled; tests put their own network here.</summary>
internal sealed record NetworkDoor
{
    public Func<string, CancellationToken, Task<IPAddress[]>> Resolve { get; init; } =
        (host, ct) =>
            IPAddress.TryParse(host, out var address)
                ? Task.FromResult<IPAddress[]>([address])
                : Dns.GetHostAddressesAsync(host, ct);

    public Func<IPEndPoint, CancellationToken, Task<Stream>> Dial { get; init; } = DialAsync;

    /// <summary>
    /// Resolves once, refuses the name when any of its addresses is not public, and connects to the very addresses that
    /// were checked: a second answer of the name server cannot lead elsewhere.
    /// </summary>
    public async Task<Stream> ConnectAsync(DnsEndPoint target, CancellationToken ct)
    {
        var addresses = await Resolve(target.Host.Trim('[', ']'), ct);
        if (addresses.Length == 0 || !Array.TrueForAll(addresses, PublicAddress.Is))
        {
            throw new HttpRequestException("The address is not public.");
        }

        for (var i = 0; ; i++)
        {
            try
            {
                return await Dial(new IPEndPoint(addresses[i], target.Port), ct);
            }
            catch (SocketException) when (i + 1 < addresses.Length)
            {
                // The next address of the same name may answer.
            }
        }
    }

    private static async Task<Stream> DialAsync(IPEndPoint target, CancellationToken ct)
    {
        var socket = new Socket(target.AddressFamily, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(target, ct);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch (SocketException)
        {
            socket.Dispose();
            throw;
        }
        catch (OperationCanceledException)
        {
            socket.Dispose();
            throw;
        }
    }
}
