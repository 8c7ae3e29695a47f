using System.Globalization;

namespace Vitae.Benchmarks.Cluster;

/// <summary>What Linux says of other processes; 0 elsewhere.</summary>
internal static class ProcessFigures
{
    private const double TicksPerSecond = 100;

    /// <summary>Of a process, its children, and those of theirs that have ended.</summary>
    public static double CpuSecondsOfTree(int id) =>
        !Directory.Exists("/proc")
            ? 0
            : Directory
                .EnumerateDirectories("/proc")
                .Where(d => char.IsAsciiDigit(Path.GetFileName(d)[0]))
                .Select(d => Fields(Path.Combine(d, "stat")))
                .Where(f => f is not null && (Number(f[0]) == id || Number(f[2]) == id))
                .Sum(f => f![12..16].Sum(Number)) / TicksPerSecond;

    /// <summary>Resident megabytes, and the most there ever were.</summary>
    public static (double Now, double Peak) Memory(int id)
    {
        var status = $"/proc/{id}/status";
        if (!File.Exists(status))
            return (0, 0);
        var lines = File.ReadLines(status).ToList();
        return (Kilobytes(lines, "VmRSS:") / 1024, Kilobytes(lines, "VmHWM:") / 1024);
    }

    private static double Kilobytes(List<string> lines, string name) =>
        Number(
            lines
                .Find(l => l.StartsWith(name, StringComparison.Ordinal))!
                .Split(' ', StringSplitOptions.RemoveEmptyEntries)[1]
        );

    /// <summary>Process id, state, parent, …: the name in brackets may hold anything and is left out.</summary>
    private static string[]? Fields(string path)
    {
        try
        {
            var text = File.ReadAllText(path);
            return [text[..text.IndexOf(' ', StringComparison.Ordinal)], .. text.Split(") ")[^1].Split(' ')];
        }
        catch (IOException)
        {
            // Not a process, or gone.
            return null;
        }
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
