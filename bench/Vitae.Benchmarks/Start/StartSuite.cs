using Vitae.Benchmarks.Harness;
using Vitae.Benchmarks.Render;
using Vitae.Export;

namespace Vitae.Benchmarks.Start;

/// <summary>Goals G9 and G9c: the published program as users start it, against the smallest program .NET can make.</summary>
internal static class StartSuite
{
    private const int LeastRounds = 21;
    private static readonly string Published = Path.Combine("artifacts", "bench");
    private static readonly string Vitae = Path.Combine(Published, "cli", "Vitae.Cli");
    private static readonly string Probe = Path.Combine(Published, "probe", "Probe");

    public static async Task<IReadOnlyList<Row>> RunAsync(int rounds, CancellationToken ct)
    {
        if (!File.Exists(Vitae) || !File.Exists(Probe))
        {
            await Console.Error.WriteLineAsync("start: the programs are not published: bench/run.sh start; skipped.");
            return [];
        }

        var resume = new ResumeToExport { Content = BenchResume.Content, Html = "" };
        using var files = await PeerFiles.WriteAsync(resume, ct);
        var often = rounds == 1 ? 1 : Math.Max(rounds, LeastRounds);
        return
        [
            await new Contest("start", "G9 vitae --version")
            {
                Ours = token => TimeAsync(Vitae, ["--version"], token),
                Limit = ("ReadyToRun probe", token => TimeAsync(Probe, [], token)),
                Peer = ("node -e 0", token => Tool.TimeAsync("node", ["-e", "0"], token)),
                Goals = [Goal.Limit(1.6), Goal.Peer(1)],
            }.RunAsync(often, ct),
            await new Contest("start", "G9 vitae render cv.json, HTML")
            {
                Ours = token => TimeAsync(Vitae, ["render", files.JsonResume, "-o", files.Folder], token),
                Limit = ("ReadyToRun probe", token => TimeAsync(Probe, [], token)),
                Peer = ("resumed render", token => Peers.ResumedAsync(files.JsonResume, token)),
                Recorded = Side.Recorded("resumed render", 127),
                Goals = [Goal.Peer(0.6)],
            }.RunAsync(rounds, ct),
            await ColdGeneration.RunAsync(Vitae, rounds, ct),
        ];
    }

    private static async Task<double> TimeAsync(
        string program,
        IReadOnlyList<string> arguments,
        CancellationToken ct
    ) => await Tool.TimeAsync(program, arguments, ct) ?? throw new InvalidOperationException($"{program} failed.");
}
