using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Vitae.Web.Tests.Accounts;

/// <summary>The pages before the app, in a real browser: plain forms, for everybody.</summary>
public sealed class DoorTests(Chromium chromium) : IClassFixture<Chromium>
{
    [Fact]
    public async Task A_person_signs_up_out_and_in_and_deletes_the_account_with_forms_alone()
    {
        await using var server = await WebServer.StartAsync(options: "--sign-in");
        var page = await chromium.OpenAsync(server);

        await page.GotoAsync($"/sign-up?code={await SignedIn.InviteAsync(server)}");
        await AssertAccessibleAsync(page);
        await page.GetByLabel("Name").FillAsync("anna");
        await page.GetByLabel("Password, at least 12 characters").FillAsync(SignedIn.Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Make an account" }).ClickAsync();
        await Expect(page.GetByText("Signed in as anna")).ToBeVisibleAsync();
        await AssertAccessibleAsync(page);

        await page.GetByRole(AriaRole.Button, new() { Name = "Sign out everywhere" }).ClickAsync();
        await AssertAccessibleAsync(page);
        await page.GetByLabel("Name").FillAsync("anna");
        await page.GetByLabel("Password").FillAsync(SignedIn.Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Account" }).ClickAsync();

        await page.GetByLabel("Password, to be sure it is you").FillAsync(SignedIn.Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Delete the account and everything in it" }).ClickAsync();
        await Expect(page.GetByText("Your account and everything in it are deleted.")).ToBeVisibleAsync();
    }

    private static async Task AssertAccessibleAsync(IPage page)
    {
        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            await page.EmulateMediaAsync(new() { ColorScheme = scheme, ReducedMotion = ReducedMotion.Reduce });
            var result = await page.RunAxe();
            Assert.Equal("", string.Join('\n', result.Violations.Select(v => $"{scheme} {v.Id}: {v.Nodes[0].Html}")));
        }
    }
}
