using Vitae.Benchmarks.Claims;
using Vitae.Benchmarks.Cluster;
using Vitae.Benchmarks.Extract;
using Vitae.Benchmarks.Harness;
using Vitae.Benchmarks.Llm;
using Vitae.Benchmarks.Load;
using Vitae.Benchmarks.Queue;
using Vitae.Benchmarks.Render;
using Vitae.Benchmarks.Start;
using Vitae.Benchmarks.Web;

var suites = new Dictionary<string, Func<int, CancellationToken, Task<IReadOnlyList<Row>>>>(StringComparer.Ordinal)
{
    ["start"] = StartSuite.RunAsync,
    ["llm"] = LlmSuite.RunAsync,
    ["extract"] = ExtractSuite.RunAsync,
    ["render"] = RenderSuite.RunAsync,
    ["load"] = LoadSuite.RunAsync,
    ["queue"] = QueueSuite.RunAsync,
    ["cluster"] = ClusterSuite.RunAsync,
    ["growth"] = GrowthSuite.RunAsync,
    ["web"] = WebSuite.RunAsync,
};

if (args is [MockProcess.Argument, var delay])
{
    await MockProcess.ServeAsync(Number(delay), CancellationToken.None);
    return 0;
}

if (args is [ProfileLoop.Argument, var repeats, var sideBySide])
{
    await ProfileLoop.RunAsync(Number(repeats), Number(sideBySide), CancellationToken.None);
    return 0;
}

var asked = BenchArguments.Of(args);
if (asked.Suite == "claims")
{
    return await ClaimsTable.PrintAsync(Console.Out, CancellationToken.None);
}

if (asked.Suite == "report")
{
    History.Report(asked.Json, Console.Out);
    return 0;
}

var chosen = asked.Suite == "all" ? suites.Keys.ToList() : [asked.Suite];
if (chosen.Find(s => !suites.ContainsKey(s)) is { } unknown)
{
    Console.Error.WriteLine(
        $"There is no suite '{unknown}'. Choose from: {string.Join(", ", suites.Keys)}, claims, report, all."
    );
    return 2;
}

if (asked.IsSmoke)
{
    // Does it run at all? One round, no warm-up, no waiting, nothing judged.
    (Rounds.WarmUps, Machine.WaitsForIdle) = (0, false);
}

var machine = Machine.Describe();
Console.WriteLine($"{machine}, {asked.Rounds} rounds, medians (min–max), × with bootstrap 95 % interval; * recorded");
Console.WriteLine();
Console.WriteLine("| suite | metric | ours | limit (×) | peer (×) | goal | pass |");
Console.WriteLine("|---|---|---|---|---|---|---|");
var rows = new List<Row>();
foreach (var suite in chosen)
{
    foreach (var row in await suites[suite](asked.Rounds, CancellationToken.None))
    {
        Console.WriteLine(row);
        rows.Add(row);
    }
}

Console.WriteLine();
Console.WriteLine($"load afterwards {Machine.Load()}; rounds begun while others were at work: {Machine.BusyRounds}");
if (asked.IsSmoke)
{
    return 0;
}

History.Append(asked.Json, rows, machine);
return rows.Exists(r => r.IsMissed) ? 1 : 0;

static int Number(string digits) => int.Parse(digits, System.Globalization.CultureInfo.InvariantCulture);
