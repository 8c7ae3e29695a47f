using Microsoft.Playwright;
using Vitae.Pdf;

namespace Vitae.Benchmarks.Render;

/// <summary>The same browser without locks, gate or retries: G7's denominator.</summary>
internal sealed class RawBrowser(IPlaywright driver, IBrowser browser) : IAsyncDisposable
{
    public static async Task<RawBrowser> StartAsync()
    {
        var driver = await Playwright.CreateAsync();
        return new(driver, await driver.Chromium.LaunchAsync(new() { ExecutablePath = BrowserPath.Find() }));
    }

    public static async Task PrintColdAsync(string html)
    {
        await using var cold = await StartAsync();
        await cold.PrintAsync(html);
    }

    public async Task PrintAsync(string html)
    {
        var page = await browser.NewPageAsync();
        await page.SetContentAsync(html);
        await page.PdfAsync(new() { PreferCSSPageSize = true, PrintBackground = true });
        await page.CloseAsync();
    }

    public ValueTask DisposeAsync()
    {
        driver.Dispose();
        return ValueTask.CompletedTask;
    }
}
