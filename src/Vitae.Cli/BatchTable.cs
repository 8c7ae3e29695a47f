using System.Globalization;
using Vitae.Generation;

namespace Vitae.Cli;

/// <summary>The ranked postings, a line each.</summary>
internal static class BatchTable
{
    public static async Task WriteAsync(TextWriter to, IReadOnlyList<BatchItem> items)
    {
        await to.WriteLineAsync($"{"match", 6}  {"employer", -28}{"position", -34}resume");
        foreach (var item in items)
            await to.WriteLineAsync(Line(item));
    }

    private static string Line(BatchItem item) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{item.Score, 6:0.0}  {Cut(item.Company ?? item.Source, 26), -28}{Cut(item.Title ?? "", 32), -34}{Outcome(item)}"
        );

    private static string Outcome(BatchItem item) =>
        item.Problem ?? (item.Version is null ? "–" : $"{item.Name}/resume-{item.Name}");

    private static string Cut(string text, int length) => text.Length <= length ? text : text[..(length - 1)] + "…";
}
