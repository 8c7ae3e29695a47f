using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Vitae.Web.Tests.Accounts;

/// <summary>In a real browser, with a device that holds passkeys.</summary>
public sealed class PasskeyTests(Chromium chromium) : IClassFixture<Chromium>
{
    [Fact]
    public async Task A_person_signs_in_with_a_passkey_and_sees_their_own_applications()
    {
        await using var server = await WebServer.StartAsync(options: "--sign-in");
        // A passkey belongs to a name; an address of numbers has none.
        var home = $"http://localhost:{server.Url.Port}";
        var page = await chromium.OpenAsync(server);
        await AddDeviceAsync(page);
        await SignUpAsync(page, home, await SignedIn.InviteAsync(server));
        await page.GetByRole(AriaRole.Button, new() { Name = "Add a passkey of this device" }).ClickAsync();
        await Expect(page.GetByText("The passkey is added.")).ToBeVisibleAsync();
        var made = await page.EvaluateAsync<string>(
            "fetch('/api/v1/sessions', { method: 'POST' }).then(r => r.json()).then(s => s.id)"
        );

        await page.GetByRole(AriaRole.Button, new() { Name = "Sign out everywhere" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Use a passkey" }).ClickAsync();
        await page.WaitForURLAsync($"{home}/");

        // The list comes over the page's live connection: it too works for whoever signed in.
        await Expect(page.Locator($"a[href*='{made}']").First).ToBeVisibleAsync();
        await page.GotoAsync($"{home}/applications/{made}");
        await Expect(page.GetByText("There is no session")).ToHaveCountAsync(0);
    }

    private static async Task SignUpAsync(IPage page, string home, string code)
    {
        await page.GotoAsync($"{home}/sign-up?code={code}");
        await page.GetByLabel("Name").FillAsync("anna");
        await page.GetByLabel("Password, at least 12 characters").FillAsync(SignedIn.Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Make an account" }).ClickAsync();
        await page.WaitForURLAsync($"{home}/account");
    }

    private static async Task AddDeviceAsync(IPage page)
    {
        var devices = await page.Context.NewCDPSessionAsync(page);
        await devices.SendAsync("WebAuthn.enable");
        await devices.SendAsync(
            "WebAuthn.addVirtualAuthenticator",
            new Dictionary<string, object>
            {
                ["options"] = new Dictionary<string, object>
                {
                    ["protocol"] = "ctap2",
                    ["transport"] = "internal",
                    ["hasResidentKey"] = true,
                    ["hasUserVerification"] = true,
                    ["isUserVerified"] = true,
                    ["automaticPresenceSimulation"] = true,
                },
            }
        );
    }
}
