using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace Vitae.Export;

/// <summary>Poppler's <c>pdftotext</c> where it is installed: a reader that shares no code with ours.</summary>
internal sealed class PopplerExtractor : ITextExtractor
{
    public string Name => "pdftotext";
    public IReadOnlyList<string> Formats => ["pdf"];

    public async Task<string?> ReadAsync(string fileName, byte[] bytes, CancellationToken ct)
    {
        using var process = Start();
        if (process is null)
            return null;
        var text = process.StandardOutput.ReadToEndAsync(ct);
        await process.StandardInput.BaseStream.WriteAsync(bytes, ct);
        process.StandardInput.Close();
        return await text;
    }

    private static Process? Start()
    {
        var start = new ProcessStartInfo("pdftotext", ["-enc", "UTF-8", "-", "-"])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        try
        {
            return Process.Start(start);
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}
