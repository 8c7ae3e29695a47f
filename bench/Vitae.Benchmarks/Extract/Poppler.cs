using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Vitae.Benchmarks.Extract;

/// <summary>The reference: pdftotext, without page numbers and running heads, which are no text of the candidate's.</summary>
internal static partial class Poppler
{
    public static async Task<string> TextAsync(string file, CancellationToken ct)
    {
        var start = new ProcessStartInfo("pdftotext", [file, "-"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        using var process = Process.Start(start)!;
        var text = await process.StandardOutput.ReadToEndAsync(ct);
        await process.WaitForExitAsync(ct);
        return text;
    }

    public static async Task<string> BodyAsync(string file, CancellationToken ct)
    {
        var pages = (await TextAsync(file, ct)).Split('\f').Select(p => p.Split('\n')).ToList();
        var heads = pages
            .SelectMany(page => Heads(page).Distinct(StringComparer.Ordinal))
            .GroupBy(l => l, StringComparer.Ordinal)
            .Where(g => g.Count() > 1)
            .Select(g => g.Key)
            .ToHashSet(StringComparer.Ordinal);
        return string.Join('\n', pages.SelectMany(p => p).Where(l => !heads.Contains(Masked(l))));
    }

    /// <summary>Lines that may be heads: those with a number in them, and the outermost.</summary>
    private static IEnumerable<string> Heads(string[] page)
    {
        var printed = page.Select(Masked).Where(l => l.Length > 0).ToList();
        return printed
            .Where(l => l.Contains('#', StringComparison.Ordinal))
            .Concat(printed.Take(6))
            .Concat(printed.TakeLast(6));
    }

    private static string Masked(string line) => Digits().Replace(line.Trim(), "#");

    [GeneratedRegex(@"\d+", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Digits();
}
