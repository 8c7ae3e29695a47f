using System.Net;
using System.Net.Sockets;

namespace Vitae.Web;

/// <summary>Finds a port when the usual one is taken, so that a second <c>vitae serve</c> just works.</summary>
internal static class FreePort
{
    private const int Tries = 20;

    public static int From(IPAddress address, int first)
    {
        for (var port = first; port < first + Tries; port++)
        {
            if (IsFree(address, port))
            {
                return port;
            }
        }

        return 0;
    }

    private static bool IsFree(IPAddress address, int port)
    {
        try
        {
            using var listener = new TcpListener(address, port);
            listener.Start();
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
