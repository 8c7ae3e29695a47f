using Microsoft.Playwright;
using Vitae.Pdf;
using static Microsoft.Playwright.Assertions;

namespace Vitae.Web.Tests;

/// <summary>One real browser for all tests of the assembly; each test gets a person of its own in it.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private IPlaywright? playwright;
    private IBrowser? browser;

    public async ValueTask InitializeAsync()
    {
        // Machines that build beside the tests are slow.
        SetDefaultExpectTimeout(30_000);
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(
            new() { ExecutablePath = BrowserPath.Find(), ChromiumSandbox = BrowserPath.MaySandbox }
        );
    }

    /// <summary>A new person's page.</summary>
    public async Task<IPage> OpenAsync(WebServer server, BrowserNewContextOptions? options = null)
    {
        options ??= new();
        options.BaseURL = server.Url.AbsoluteUri;
        options.Locale ??= "en-GB";
        var context = await browser!.NewContextAsync(options);
        context.SetDefaultTimeout(30_000);
        return await context.NewPageAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await (browser?.CloseAsync() ?? Task.CompletedTask);
        playwright?.Dispose();
    }
}
