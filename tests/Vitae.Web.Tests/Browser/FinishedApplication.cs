using Microsoft.Playwright;

namespace Vitae.Web.Tests;

/// <summary>A server with one application with its resume, for tests that only look.</summary>
public sealed class FinishedApplication : IAsyncLifetime
{
    private readonly Chromium chromium = new();
    private WebServer server = null!;

    public string Id { get; private set; } = "";

    public async ValueTask InitializeAsync()
    {
        await chromium.InitializeAsync();
        (var database, Id) = await SampleDatabase.CopyAsync();
        server = await WebServer.StartAsync(database);
    }

    public Task<IPage> OpenAsync(BrowserNewContextOptions? options = null) => chromium.OpenAsync(server, options);

    /// <summary>Opens a page of the application, or of the app where the path begins with a slash, and waits until it is alive.</summary>
    public async Task<IPage> VisitAsync(string path, BrowserNewContextOptions? options = null)
    {
        var page = await OpenAsync(options);
        await page.GotoAsync(path[0] == '/' ? path : $"/applications/{Id}/{path}");
        await page.Locator("fieldset.live:not([disabled])")
            .WaitForAsync(new() { State = WaitForSelectorState.Attached });
        await page.WaitForFunctionAsync("() => !document.querySelector('.spin:not(#components-reconnect-modal *)')");
        return page;
    }

    public async ValueTask DisposeAsync()
    {
        await chromium.DisposeAsync();
        await server.DisposeAsync();
    }
}
