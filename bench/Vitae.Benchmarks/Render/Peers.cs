using Vitae.Benchmarks.Harness;

namespace Vitae.Benchmarks.Render;

/// <summary>Public tools that print resumes, where they are installed: <c>bench/run.sh</c> fetches them.</summary>
internal static class Peers
{
    public const int Prints = 200;
    private static readonly string Modules = Path.GetFullPath(
        Path.Combine("artifacts", "bench", "peers", "node_modules")
    );

    private const string ThemeEven =
        "import(process.argv[1]).then(t=>{const r=JSON.parse(require('fs').readFileSync(process.argv[2]));"
        + "const n=+process.argv[3];for(let i=0;i<n;i++)t.render(r);"
        + "const s=performance.now();for(let i=0;i<n;i++)t.render(r);console.log((performance.now()-s)/n)})";

    private const string Weasy =
        "import sys,time\nfrom weasyprint import HTML\nh=open(sys.argv[1]).read()\nHTML(string=h).write_pdf()\n"
        + "t=time.perf_counter()\nHTML(string=h).write_pdf()\nprint(1000*(time.perf_counter()-t))";

    /// <summary>A resume to HTML by the theme of the <c>resumed</c> tool, itself warm.</summary>
    public static Task<double?> ThemeEvenAsync(string resume, CancellationToken ct) =>
        Tool.MeasuredAsync(
            "node",
            ["-e", ThemeEven, Path.Combine(Modules, "jsonresume-theme-even", "dist", "index.js"), resume, $"{Prints}"],
            ct
        );

    /// <summary>A page to PDF by WeasyPrint, itself warm.</summary>
    public static Task<double?> WeasyPrintAsync(string page, CancellationToken ct) =>
        Tool.MeasuredAsync(Tool.Python, ["-c", Weasy, page], ct);

    /// <summary>A page to DOCX by pandoc, a process each.</summary>
    public static Task<double?> PandocAsync(string page, CancellationToken ct) =>
        Tool.TimeAsync("pandoc", ["-f", "html", "-t", "docx", "-o", page + ".docx", page], ct);

    /// <summary><c>resumed render</c>, start to end.</summary>
    public static Task<double?> ResumedAsync(string resume, CancellationToken ct) =>
        Tool.TimeAsync(
            "node",
            [
                Path.Combine(Modules, "resumed", "bin", "resumed.js"),
                "render",
                resume,
                "--theme",
                "jsonresume-theme-even",
                "--output",
                resume + ".html",
            ],
            ct
        );
}
