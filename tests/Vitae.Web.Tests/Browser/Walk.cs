using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Vitae.Web.Tests;

/// <summary>What a person does on the way from a posting to files, by the names they read.</summary>
public static class Walk
{
    public static string Sample(string name) => Path.Combine(WebServer.Samples, name);

    public static async Task GivePostingAsync(IPage page)
    {
        await page.GotoAsync("/new");
        await page.GetByText("Upload a file").ClickAsync();
        var file = page.GetByLabel("File with the posting");
        await Expect(file).ToBeEnabledAsync();
        await file.SetInputFilesAsync(Sample("posting.html"));
        await page.GetByRole(AriaRole.Button, new() { Name = "Read the posting" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "What the job asks for" })).ToBeVisibleAsync();
    }

    /// <param name="cv">Another CV than the samples.</param>
    public static async Task GiveDocumentsAsync(IPage page, FilePayload? cv = null)
    {
        await page.GetByRole(AriaRole.Button, new() { Name = "Continue to your documents" }).ClickAsync();
        var files = page.GetByLabel("Files with your documents");
        await Expect(files).ToBeEnabledAsync();
        if (cv is not null)
        {
            await files.SetInputFilesAsync(cv);
            await Expect(page.GetByRole(AriaRole.Heading, new() { Name = cv.Name })).ToBeVisibleAsync();
            return;
        }

        await files.SetInputFilesAsync([Sample("cv.docx"), Sample("cover-letter.docx"), Sample("certificate.pdf")]);
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "certificate.pdf" })).ToBeVisibleAsync();
    }

    public static async Task ConfigureAsync(IPage page)
    {
        await page.GetByRole(AriaRole.Button, new() { Name = "Continue to the configuration" }).ClickAsync();
        await Expect(page.GetByText("Questions to the model")).ToBeVisibleAsync();
    }

    public static async Task ToGenerateAsync(IPage page, FilePayload? cv = null)
    {
        await GivePostingAsync(page);
        await GiveDocumentsAsync(page, cv);
        await ConfigureAsync(page);
        await page.GetByRole(AriaRole.Button, new() { Name = "Continue to generate" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Generate Your Resume" })).ToBeVisibleAsync();
    }

    public static Task StartAsync(IPage page) =>
        page.GetByRole(AriaRole.Button, new() { Name = "Generate Resume" }).ClickAsync();

    public static async Task GenerateAsync(IPage page)
    {
        await StartAsync(page);
        await SeeReadyAsync(page);
    }

    public static async Task SeeReadyAsync(IPage page)
    {
        await Expect(page.GetByText("Your resume is ready")).ToBeVisibleAsync(new() { Timeout = 60_000 });
    }
}
