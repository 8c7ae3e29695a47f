using Microsoft.Playwright;

namespace Vitae.Web.Tests;

public sealed class PolicyTests(Chromium chromium) : IClassFixture<Chromium>
{
    private const string Strict =
        "default-src 'self'; base-uri 'self'; object-src 'self'; frame-src 'self'; frame-ancestors 'none'; form-action 'self'";

    [Fact]
    public async Task The_journey_needs_nothing_that_a_strict_content_policy_forbids()
    {
        await using var server = await WebServer.StartAsync();
        var page = await chromium.OpenAsync(server);
        var refused = new List<string>();
        page.Console += (_, message) =>
        {
            if (message.Text.Contains("Content Security Policy", StringComparison.Ordinal))
            {
                refused.Add(message.Text);
            }
        };
        await page.RouteAsync(
            "**/*",
            async route =>
            {
                if (route.Request.ResourceType != "document" || route.Request.Frame != page.MainFrame)
                {
                    await route.ContinueAsync();
                    return;
                }

                var answer = await route.FetchAsync();
                var headers = answer.Headers.Where(h => h.Key != "content-security-policy").ToDictionary();
                headers["content-security-policy"] = Strict;
                await route.FulfillAsync(new() { Response = answer, Headers = headers });
            }
        );

        await Walk.ToGenerateAsync(page);
        await Walk.GenerateAsync(page);
        await page.GetByRole(AriaRole.Link, new() { Name = "Review your resume" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Continue to export" }).ClickAsync();
        await page.GetByText("The PDF, as it prints").WaitForAsync();

        Assert.Equal([], refused);
    }
}
