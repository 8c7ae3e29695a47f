using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Vitae.Web.Tests;

public sealed class JourneyTests(Chromium chromium) : IClassFixture<Chromium>
{
    [Fact]
    public async Task From_a_posting_and_a_CV_to_a_PDF_without_reading_anything()
    {
        await using var server = await WebServer.StartAsync();
        var page = await chromium.OpenAsync(server);
        await page.GotoAsync("/");
        await page.GetByRole(AriaRole.Link, new() { Name = "Start with a posting" }).ClickAsync();

        await Walk.GivePostingAsync(page);
        await Expect(page.GetByLabel("Job title")).Not.ToHaveValueAsync("");

        await Walk.GiveDocumentsAsync(page);
        await Expect(page.GetByLabel("Name", new() { Exact = true })).Not.ToHaveValueAsync("");

        await Walk.ConfigureAsync(page);
        await page.GetByRole(AriaRole.Button, new() { Name = "Continue to generate" }).ClickAsync();
        await Expect(page.GetByText("67% Complete (Step 4 of 6)")).ToBeVisibleAsync();
        await Expect(
                page.GetByText(
                    "AI is creating your tailored resume based on the job requirements and your documents",
                    new() { Exact = true }
                )
            )
            .ToBeVisibleAsync();
        await Walk.GenerateAsync(page);

        await page.GetByRole(AriaRole.Link, new() { Name = "Review your resume" }).ClickAsync();
        await page.Locator(".claim:not(:has(b))").First.HoverAsync();
        await Expect(page.Locator("blockquote").First).Not.ToBeEmptyAsync();

        await page.GetByRole(AriaRole.Link, new() { Name = "Continue to export" }).ClickAsync();
        var download = await page.RunAndWaitForDownloadAsync(() =>
            page.GetByRole(AriaRole.Link, new() { Name = "PDF", Exact = true }).ClickAsync()
        );
        var bytes = await File.ReadAllBytesAsync(await download.PathAsync(), TestContext.Current.CancellationToken);
        Assert.StartsWith("%PDF", System.Text.Encoding.ASCII.GetString(bytes, 0, 5));
        Assert.EndsWith(".pdf", download.SuggestedFilename);
    }
}
