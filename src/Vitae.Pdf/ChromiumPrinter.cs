using Microsoft.Playwright;
using Vitae.Export;

namespace Vitae.Pdf;

/// <summary>Prints pages with one warm browser, replaced when it dies or hangs.</summary>
internal sealed class ChromiumPrinter(TimeProvider time, TimeSpan? limit = null) : IPdfPrinter, IAsyncDisposable
{
    private readonly TimeSpan limit = limit ?? TimeSpan.FromSeconds(30);

    private readonly SemaphoreSlim gate = new(1);
    private WarmBrowser? warm;

    public async Task<byte[]> PrintAsync(string html, CancellationToken ct)
    {
        await gate.WaitAsync(ct);
        try
        {
            return await PrintAsync(html, mayRetry: true, ct);
        }
        finally
        {
            gate.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        await DropAsync();
        gate.Dispose();
    }

    private async Task<byte[]> PrintAsync(string html, bool mayRetry, CancellationToken ct)
    {
        var browser = await BrowserAsync();
        try
        {
            return await browser.PrintAsync(html).WaitAsync(limit, time, ct);
        }
        catch (PlaywrightException) when (mayRetry)
        {
            await DropAsync();
        }
        catch (PlaywrightException e)
        {
            throw Failed("The browser could not print the page.", e);
        }
        catch (TimeoutException e)
        {
            await DropAsync();
            throw Failed($"Printing the page took more than {limit.TotalSeconds:0} seconds.", e);
        }
        catch (OperationCanceledException)
        {
            await DropAsync();
            throw;
        }
        return await PrintAsync(html, mayRetry: false, ct);
    }

    private async Task<WarmBrowser> BrowserAsync()
    {
        if (warm is { IsAlive: true })
            return warm;
        await DropAsync();
        try
        {
            return warm = await WarmBrowser.StartAsync(BrowserPath.Find());
        }
        catch (PlaywrightException e)
        {
            throw new VitaeException(
                ErrorCodes.BrowserNotFound,
                "PDF needs Chromium, Chrome or Edge, and none could be started.",
                "Install one (Debian: apt install chromium-headless-shell), or set VITAE_BROWSER to its path; in a container that forbids its sandbox, VITAE_BROWSER_SANDBOX=off. HTML and DOCX need none.",
                e
            );
        }
    }

    private async Task DropAsync()
    {
        if (warm is null)
            return;
        await warm.DisposeAsync();
        warm = null;
    }

    private static VitaeException Failed(string message, Exception inner) =>
        new(ErrorCodes.PrintFailed, message, "Try another template, or export html and print it from a browser.", inner)
        {
            Retryable = true,
        };
}
