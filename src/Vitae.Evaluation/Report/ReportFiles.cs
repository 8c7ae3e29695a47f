using System.Text;
using System.Text.Json;
using Vitae.Export;

namespace Vitae.Evaluation;

/// <summary>Keeps a report as JSON, Markdown and a page, and reads one back.</summary>
public static class ReportFiles
{
    public static async Task<IReadOnlyList<string>> WriteAsync(EvalReport report, string folder, CancellationToken ct)
    {
        var files = new Dictionary<string, byte[]>(StringComparer.Ordinal)
        {
            ["report.json"] = JsonSerializer.SerializeToUtf8Bytes(report, VitaeJson.Indented),
            ["report.md"] = Encoding.UTF8.GetBytes(TableRenderer.Render(report)),
            ["report.html"] = Encoding.UTF8.GetBytes(HtmlRenderer.Render(report)),
        };
        foreach (var (name, bytes) in files)
        {
            await WholeFile.WriteAsync(Path.Combine(folder, name), bytes, ct);
        }

        return [.. files.Keys.Select(name => Path.Combine(folder, name))];
    }

    public static async Task<EvalReport> ReadAsync(string path, CancellationToken ct)
    {
        try
        {
            return JsonSerializer.Deserialize<EvalReport>(await File.ReadAllBytesAsync(path, ct), VitaeJson.Options)
                ?? throw new JsonException("it is empty");
        }
        catch (Exception e) when (e is JsonException or IOException or UnauthorizedAccessException)
        {
            throw new VitaeException(
                ErrorCodes.InvalidInput,
                $"'{path}' is not a report of vitae eval: {e.Message}",
                "Give the report.json of an earlier --out folder.",
                e
            );
        }
    }
}
