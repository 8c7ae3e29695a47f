using Microsoft.Playwright;

namespace Vitae.Pdf;

/// <summary>One running browser with one locked-down context: no scripts, no network, no files.</summary>
internal sealed class WarmBrowser(IPlaywright driver, IBrowser browser, IBrowserContext context) : IAsyncDisposable
{
    /// <summary>The page for the next print, made while the last one is handed over: half of a print was making it.</summary>
    private Task<IPage?> next = NoneAsync();

    public bool IsAlive => browser.IsConnected;

    public static async Task<WarmBrowser> StartAsync(string? executable)
    {
        var started = await Playwright.CreateAsync();
        try
        {
            var chromium = await started.Chromium.LaunchAsync(
                new()
                {
                    ExecutablePath = executable,
                    Headless = true,
                    ChromiumSandbox = BrowserPath.MaySandbox,
                    // Should the layers above ever fail: a proxy that answers nothing.
                    Args = ["--proxy-server=127.0.0.1:9", "--proxy-bypass-list=<-loopback>"],
                }
            );
            return new(started, chromium, await LockedContextAsync(chromium));
        }
        catch (PlaywrightException)
        {
            started.Dispose();
            throw;
        }
    }

    public async Task<byte[]> PrintAsync(string html)
    {
        var page = await next ?? await context.NewPageAsync();
        try
        {
            await page.SetContentAsync(html, new() { WaitUntil = WaitUntilState.Load });
            return await page.PdfAsync(
                new()
                {
                    PreferCSSPageSize = true,
                    PrintBackground = true,
                    Tagged = true,
                    Outline = true,
                }
            );
        }
        finally
        {
            next = IsAlive ? ReplaceAsync(page) : NoneAsync();
        }
    }

    /// <summary>Each print has a page of its own. Null where the browser is gone or does not answer: the next print will see why.</summary>
    private async Task<IPage?> ReplaceAsync(IPage used)
    {
        try
        {
            await used.CloseAsync();
            return await context.NewPageAsync();
        }
        catch (PlaywrightException)
        {
            return null;
        }
    }

    private static Task<IPage?> NoneAsync() => Task.FromResult<IPage?>(null);

    /// <summary>Ends the browser even when it hangs: the driver goes, and takes it along.</summary>
    public ValueTask DisposeAsync()
    {
        driver.Dispose();
        return ValueTask.CompletedTask;
    }

    private static async Task<IBrowserContext> LockedContextAsync(IBrowser chromium)
    {
        var locked = await chromium.NewContextAsync(
            new()
            {
                JavaScriptEnabled = false,
                Offline = true,
                ServiceWorkers = ServiceWorkerPolicy.Block,
                AcceptDownloads = false,
            }
        );
        await locked.RouteAsync("**/*", route => route.AbortAsync());
        return locked;
    }
}
