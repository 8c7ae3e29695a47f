using Microsoft.Playwright;
using Vitae.Benchmarks.Harness;

namespace Vitae.Benchmarks.Web;

/// <summary>The published web app in a real browser: weight of the first page, time until it listens, memory for each person connected.</summary>
internal static class WebSuite
{
    private const int People = 20;
    private const string IsAlive = "() => document.querySelector('fieldset.live:not([disabled])') !== null";

    // Bytes over the wire, headers included.
    private const string Weight = """
        () => [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
          .reduce((sum, entry) => sum + entry.transferSize, 0) / 1000
        """;

    public static async Task<IReadOnlyList<Row>> RunAsync(int rounds, CancellationToken ct)
    {
        await using var server = await WebProcess.StartAsync(ct);
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(
            new() { ExecutablePath = Pdf.BrowserPath.Find(), ChromiumSandbox = Pdf.BrowserPath.MaySandbox }
        );
        var weights = new List<double>();
        var times = new List<double>();
        for (var round = -Rounds.WarmUps; round < rounds; round++)
        {
            var (weight, alive) = await VisitAsync(browser, server.Url);
            if (round >= 0)
            {
                weights.Add(weight);
                times.Add(alive);
            }
        }

        var before = server.Megabytes();
        await Task.WhenAll(Enumerable.Range(0, rounds == 1 ? 2 : People).Select(_ => StayAsync(browser, server.Url)));
        var each = (server.Megabytes() - before) / (rounds == 1 ? 2 : People);
        return
        [
            Told("first page, nothing cached", "KB", [.. weights], Goal.Value(163), Side.Recorded("FluentUI", 163)),
            Told("until it listens, nothing cached", "ms", [.. times], null, null),
            Told("memory for each person connected", "MB", [each], Goal.Value(5), null),
        ];
    }

    private static async Task<(double Weight, double Alive)> VisitAsync(IBrowser browser, Uri url)
    {
        await using var context = await browser.NewContextAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync(url.AbsoluteUri);
        await page.WaitForFunctionAsync(IsAlive, null, new() { PollingInterval = 5 });
        var alive = await page.EvaluateAsync<double>("() => performance.now()");
        await page.WaitForLoadStateAsync(LoadState.Load);
        return (await page.EvaluateAsync<double>(Weight), alive);
    }

    /// <summary>A person who stays: the browser is closed by the caller.</summary>
    private static async Task StayAsync(IBrowser browser, Uri url)
    {
        var page = await (await browser.NewContextAsync()).NewPageAsync();
        await page.GotoAsync(url.AbsoluteUri);
        await page.WaitForFunctionAsync(IsAlive);
    }

    private static Row Told(string metric, string unit, double[] values, Goal? goal, Side? peer) =>
        new()
        {
            Suite = "web",
            Metric = metric,
            Unit = unit,
            Values = values,
            Peer = peer,
            Goals = goal is null ? [] : [goal],
        };
}
