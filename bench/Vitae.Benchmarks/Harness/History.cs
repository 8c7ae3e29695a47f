using System.Globalization;
using System.Text.Json;

namespace Vitae.Benchmarks.Harness;

/// <summary>A line a row and run; only ratios are told again, for times of other machines and days say nothing.</summary>
internal static class History
{
    public static readonly string DefaultPath = Path.Combine("artifacts", "bench", "history.jsonl");

    public static void Append(string path, IEnumerable<Row> rows, string machine)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        var at = TimeProvider.System.GetUtcNow();
        File.AppendAllLines(
            path,
            rows.Select(row =>
                JsonSerializer.Serialize(
                    new HistoryLine
                    {
                        At = at,
                        Machine = machine,
                        Suite = row.Suite,
                        Metric = row.Metric,
                        Unit = row.Unit,
                        Values = row.Values,
                        Limit = row.Limit is { } l ? Ratio.Of(row.Values, l.Values) : null,
                        Peer = row.Peer is { } p ? Ratio.Of(row.Values, p.Values) : null,
                        Missed = row.IsMissed,
                    },
                    VitaeJson.Options
                )
            )
        );
    }

    public static void Report(string path, TextWriter output)
    {
        var lines = File.Exists(path)
            ? File.ReadLines(path).Select(l => JsonSerializer.Deserialize<HistoryLine>(l, VitaeJson.Options)!).ToList()
            : [];
        output.WriteLine("| suite | metric | when | × limit | × peer | missed |");
        output.WriteLine("|---|---|---|---:|---:|---|");
        foreach (var line in lines.OrderBy(l => (l.Suite, l.Metric, l.At)))
        {
            output.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"| {line.Suite} | {line.Metric} | {line.At:yyyy-MM-dd HH:mm} | {line.Limit?.Value:0.00} | {line.Peer?.Value:0.00} | {(line.Missed ? "yes" : "")} |"
                )
            );
        }
    }
}
