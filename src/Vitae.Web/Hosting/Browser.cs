using System.Diagnostics;

namespace Vitae.Web;

/// <summary>The person's own browser.</summary>
internal static class Browser
{
    /// <summary>True where a person at a screen started us, not a script or a server.</summary>
    public static bool IsLikely =>
        !Console.IsOutputRedirected
        && (
            !OperatingSystem.IsLinux()
            || Environment.GetEnvironmentVariable("DISPLAY") is not null
            || Environment.GetEnvironmentVariable("WAYLAND_DISPLAY") is not null
        );

    public static void Open(string url)
    {
        try
        {
            using var opened = Process.Start(new ProcessStartInfo(url) { UseShellExecute = true });
        }
        catch (System.ComponentModel.Win32Exception)
        {
            // No browser is registered: the address stands in the terminal.
        }
    }
}
