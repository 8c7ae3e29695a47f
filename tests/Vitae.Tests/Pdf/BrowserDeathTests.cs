using System.Globalization;
using UglyToad.PdfPig;
using Vitae.Pdf;

namespace Vitae.Tests.Pdf;

/// <summary>Runs alone: it kills every browser this process started.</summary>
[CollectionDefinition(nameof(BrowserDeathTests), DisableParallelization = true)]
[Collection(nameof(BrowserDeathTests))]
public sealed class BrowserDeathTests : IAsyncLifetime
{
    private readonly ChromiumPrinter printer = new(TimeProvider.System);

    private static CancellationToken Ct => Xunit.TestContext.Current.CancellationToken;

    [Xunit.Fact]
    public async Task A_browser_that_is_killed_is_replaced()
    {
        await printer.PrintAsync("<p>first", Ct);
        Assert.Equal(1, KillBrowsersOf(Environment.ProcessId));

        using var document = PdfDocument.Open(await printer.PrintAsync("<p>second", Ct));

        Assert.Equal("second", string.Concat(document.GetPage(1).Letters.Select(l => l.Value)).Trim());
    }

    /// <summary>Only the browsers below the driver that this process started, on Linux.</summary>
    private static int KillBrowsersOf(int ancestor)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Looks for child processes in /proc.");
        var parents = Directory
            .GetDirectories("/proc")
            .Select(Path.GetFileName)
            .Where(n => n!.All(char.IsAsciiDigit))
            .Select(n => (Id: int.Parse(n!, CultureInfo.InvariantCulture), Stat: ReadStat(n!)))
            .Where(p => p.Stat.Length > 0)
            .ToDictionary(
                p => p.Id,
                p => int.Parse(p.Stat[(p.Stat.LastIndexOf(')') + 4)..].Split(' ')[0], CultureInfo.InvariantCulture)
            );
        var drivers = parents.Where(p => p.Value == ancestor).Select(p => p.Key).ToHashSet();
        var browsers = parents.Where(p => drivers.Contains(p.Value)).Select(p => p.Key).ToList();
        foreach (var id in browsers)
            System.Diagnostics.Process.GetProcessById(id).Kill();
        return browsers.Count;
    }

    private static string ReadStat(string id)
    {
        try
        {
            return File.ReadAllText($"/proc/{id}/stat");
        }
        catch (IOException)
        {
            return "";
        }
    }

    public ValueTask InitializeAsync()
    {
        Assert.SkipUnless(BrowserPath.Find() is not null, "No browser on this machine.");
        return ValueTask.CompletedTask;
    }

    public ValueTask DisposeAsync() => printer.DisposeAsync();
}
