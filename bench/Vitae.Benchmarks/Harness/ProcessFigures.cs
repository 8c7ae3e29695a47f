using System.Globalization;

namespace Vitae.Benchmarks.Harness;

/// <summary>What Linux says of a process; 0 elsewhere.</summary>
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
    public static (double Now, double Peak) Memory(int id) => (Megabytes(id, "VmRSS:"), Megabytes(id, "VmHWM:"));

    /// <summary>Megabytes of its memory that are the program's own files, which processes share and the system may drop.</summary>
    public static double MappedFiles(int id) => Megabytes(id, "RssFile:");

    private static double Megabytes(int id, string name)
    {
        var status = $"/proc/{id}/status";
        return File.Exists(status)
            ? Number(
                File.ReadLines(status)
                    .First(l => l.StartsWith(name, StringComparison.Ordinal))
                    .Split(' ', StringSplitOptions.RemoveEmptyEntries)[1]
            ) / 1024
            : 0;
    }

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
