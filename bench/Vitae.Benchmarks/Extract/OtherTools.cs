using System.IO.Compression;
using System.Text.RegularExpressions;
using Vitae.Benchmarks.Harness;

namespace Vitae.Benchmarks.Extract;

/// <summary>What other extractors make of a file, where they are installed.</summary>
internal static partial class OtherTools
{
    private const string Miner =
        "import sys\nfrom pdfminer.high_level import extract_text\nprint(extract_text(sys.argv[1]))";
    private const string Timed =
        "import sys,time\nfrom pdfminer.high_level import extract_text\nextract_text(sys.argv[1])\nt=time.perf_counter()\nfor f in sys.argv[1:]: extract_text(f)\nprint(1000*(time.perf_counter()-t))";

    /// <summary>Name and text of every tool that could read it.</summary>
    public static async Task<IReadOnlyList<(string Tool, string Text)>> ReadAsync(string file, CancellationToken ct)
    {
        if (file.EndsWith(".docx", StringComparison.Ordinal))
        {
            var pandoc = await Tool.PrintAsync("pandoc", ["-t", "plain", "--wrap=none", file], ct);
            return pandoc is null ? [("bare XML", BareXml(file))] : [("bare XML", BareXml(file)), ("pandoc", pandoc)];
        }
        (string Tool, string? Text)[] all =
        [
            ("pdftotext", await Tool.PrintAsync("pdftotext", [file, "-"], ct)),
            ("mutool", await Tool.PrintAsync("mutool", ["draw", "-q", "-F", "txt", file], ct)),
            ("pdfminer", await Tool.PrintAsync(Tool.Python, ["-c", Miner, file], ct)),
        ];
        return [.. all.Where(t => t.Text is { Length: > 0 }).Select(t => (t.Tool, t.Text!))];
    }

    /// <summary>Milliseconds of pdfminer for all files, itself warm; null where it is not installed.</summary>
    public static async Task<double?> MinerMillisecondsAsync(IEnumerable<string> files, CancellationToken ct) =>
        await Tool.MeasuredAsync(Tool.Python, ["-c", Timed, .. files], ct);

    /// <summary>All text of the main part, as a reader without an idea of Word's structure has it.</summary>
    private static string BareXml(string file)
    {
        using var zip = ZipFile.OpenRead(file);
        using var part = new StreamReader(zip.GetEntry("word/document.xml")!.Open());
        return System.Net.WebUtility.HtmlDecode(Tag().Replace(ParagraphEnd().Replace(part.ReadToEnd(), "\n"), ""));
    }

    [GeneratedRegex("</w:p>|<w:br/>|<w:tab/>", RegexOptions.None, 1000)]
    private static partial Regex ParagraphEnd();

    [GeneratedRegex("<[^>]+>", RegexOptions.None, 1000)]
    private static partial Regex Tag();
}
