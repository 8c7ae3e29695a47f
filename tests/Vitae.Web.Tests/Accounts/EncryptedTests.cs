using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.Playwright;
using Vitae.Web.Tests.Api;
using static Microsoft.Playwright.Assertions;

namespace Vitae.Web.Tests.Accounts;

/// <summary>A server others can reach: a real certificate, a real browser.</summary>
public sealed class EncryptedTests(Chromium chromium) : IClassFixture<Chromium>
{
    private const string Secret = "only for this test";

    [Fact]
    public async Task Others_sign_up_and_work_over_https_and_get_nothing_in_the_open()
    {
        var certificate = await CertificateAsync();
        await using var server = await WebServer.StartAsync(
            environment: new Dictionary<string, string> { ["VITAE_CERTIFICATE_PASSWORD"] = Secret },
            options: ["--listen", "0.0.0.0", "--host", "localhost", "--certificate", certificate]
        );
        Assert.Equal(Uri.UriSchemeHttps, server.Url.Scheme);
        var home = new UriBuilder(server.Url) { Host = "localhost" }.Uri;
        var page = await chromium.OpenAsync(server, new() { IgnoreHTTPSErrors = true });

        await page.GotoAsync(home.AbsoluteUri);
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Sign in" })).ToBeVisibleAsync();

        await page.GotoAsync($"{home}sign-up?code={await SignedIn.InviteAsync(server)}");
        await page.GetByLabel("Name").FillAsync("ada");
        await page.GetByLabel("Password").FillAsync(SignedIn.Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Make an account" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "To your applications" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Start with a posting" }).ClickAsync();
        // Alive: the socket is encrypted too.
        await Expect(page.GetByLabel("Text of the posting")).ToBeEnabledAsync();
        Assert.All(await page.Context.CookiesAsync(), cookie => Assert.True(cookie.Secure, cookie.Name));

        using var open = new HttpClient();
        var inTheOpen = new UriBuilder(home) { Scheme = Uri.UriSchemeHttp }.Uri;
        await Assert.ThrowsAsync<HttpRequestException>(() => open.GetAsync(inTheOpen, ApiClient.Ct));
    }

    private static async Task<string> CertificateAsync()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName("localhost");
        names.AddIpAddress(IPAddress.Loopback);
        request.CertificateExtensions.Add(names.Build());
        var now = TimeProvider.System.GetUtcNow();
        using var certificate = request.CreateSelfSigned(now.AddDays(-1), now.AddDays(1));
        var file = Path.Combine(Directory.CreateTempSubdirectory("vitae-web").FullName, "site.pfx");
        await File.WriteAllBytesAsync(file, certificate.Export(X509ContentType.Pfx, Secret), ApiClient.Ct);
        return file;
    }
}
