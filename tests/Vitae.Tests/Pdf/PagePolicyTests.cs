using System.Net;
using System.Net.Sockets;
using Microsoft.Playwright;
using Vitae.Pdf;
using Vitae.Templates;

namespace Vitae.Tests.Pdf;

/// <summary>The page's own policy, without any of the printer's locks: what protects a page opened in somebody's browser.</summary>
public class PagePolicyTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_policy_alone_stops_scripts_and_loads(bool hasPolicy)
    {
        Assert.SkipUnless(BrowserPath.Find() is not null, "No browser on this machine.");
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var html = Hostile(((IPEndPoint)listener.LocalEndpoint).Port);
        using var driver = await Playwright.CreateAsync();
        await using var browser = await driver.Chromium.LaunchAsync(new() { ExecutablePath = BrowserPath.Find() });
        var page = await browser.NewPageAsync();
        await page.SetContentAsync(
            hasPolicy ? PagePolicy.Apply(html) : html,
            new() { WaitUntil = WaitUntilState.DOMContentLoaded }
        );

        Assert.Equal(hasPolicy ? "visible" : "visible scripted", (await page.InnerTextAsync("body")).Trim());
        if (hasPolicy)
            Assert.False(listener.Pending());
        else
            (await listener.AcceptTcpClientAsync(Xunit.TestContext.Current.CancellationToken)).Dispose();
    }

    private static string Hostile(int port) =>
        $"""
            <!DOCTYPE html><html><head><title>x</title><style>body::after [ background: url(http://127.0.0.1:{port}/a) ]</style></head>
            <body>visible<script>document.body.append(' scripted'); fetch('http://127.0.0.1:{port}/b')</script><iframe src="http://127.0.0.1:{port}/c"></iframe></body></html>
            """.Replace('[', '{').Replace(']', '}');
}
