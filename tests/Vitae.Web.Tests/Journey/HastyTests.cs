using System.Text;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Vitae.Web.Tests;

/// <summary>A person who waits for nothing, clicks twice and goes where they like.</summary>
public sealed class HastyTests(Chromium chromium) : IClassFixture<Chromium>
{
    private const string Posting =
        "Backend Developer at Orchard Labs\n\nYou must know C# and SQL.\nNice to have: Docker.";

    [Fact]
    public async Task A_double_click_makes_one_application()
    {
        await using var server = await WebServer.StartAsync();
        var page = await chromium.OpenAsync(server);
        await PasteAsync(page, Posting);
        await page.GetByRole(AriaRole.Button, new() { Name = "Read the posting" }).DblClickAsync();
        await SeeJobAsync(page);

        await page.GotoAsync("/");
        await Expect(page.Locator("li.application")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task A_whole_site_pasted_as_a_posting_is_read()
    {
        await using var server = await WebServer.StartAsync();
        var page = await chromium.OpenAsync(server, new() { Permissions = ["clipboard-read", "clipboard-write"] });
        var about = string.Concat(Enumerable.Repeat("We are a company that likes orchards and tools.\n", 1000));
        await PasteAsync(page, "");
        // From the clipboard: typing a long text in its stead takes a browser half a minute.
        await page.EvaluateAsync("text => navigator.clipboard.writeText(text)", $"{Posting}\n\nAbout us\n{about}");
        await page.GetByLabel("Text of the posting").PressAsync("Control+V");
        await page.GetByRole(AriaRole.Button, new() { Name = "Read the posting" }).ClickAsync();
        await SeeJobAsync(page);
    }

    [Fact]
    public async Task A_text_that_is_no_posting_is_said_to_be_none()
    {
        await using var server = await WebServer.StartAsync();
        var page = await chromium.OpenAsync(server);
        await PasteAsync(page, "short");
        await page.GetByRole(AriaRole.Button, new() { Name = "Read the posting" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("names nothing a job asks for");
    }

    [Fact]
    public async Task Files_given_while_others_are_on_their_way_disturb_none()
    {
        await using var server = await WebServer.StartAsync();
        var page = await chromium.OpenAsync(server);
        await Walk.GivePostingAsync(page);
        await page.GetByRole(AriaRole.Button, new() { Name = "Continue to your documents" }).ClickAsync();
        var files = page.GetByLabel("Files with your documents");
        await Expect(files).ToBeEnabledAsync();

        await files.SetInputFilesAsync([Text("long.md", 4000), Text("letter.md", 3)]);
        await Expect(page.GetByText("long.md").First).ToBeVisibleAsync();
        await files.SetInputFilesAsync(Text("cv.md", 5));

        foreach (var name in new[] { "long.md", "letter.md", "cv.md" })
        {
            await Expect(page.GetByRole(AriaRole.Heading, new() { Name = name })).ToBeVisibleAsync();
        }
    }

    [Fact]
    public async Task A_step_too_early_leads_to_the_one_that_comes_first()
    {
        await using var server = await WebServer.StartAsync();
        var page = await chromium.OpenAsync(server);
        await Walk.GivePostingAsync(page);
        foreach (var later in new[] { "generate", "review", "export" })
        {
            await page.GotoAsync(page.Url[..(page.Url.LastIndexOf('/') + 1)] + later);
            await Expect(page.GetByRole(AriaRole.Link, new() { Name = "Go on with: Documents" })).ToBeVisibleAsync();
        }

        await page.GotoAsync("/applications/session_nobody/review");
        await Expect(page.GetByText("There is no such application")).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "To your applications" })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_keyboard_stays_with_the_run_it_started()
    {
        await using var server = await WebServer.StartAsync();
        var page = await chromium.OpenAsync(server);
        await Walk.ToGenerateAsync(page);
        await page.GetByRole(AriaRole.Button, new() { Name = "Generate Resume" }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("#run")).ToBeFocusedAsync();

        await Walk.SeeReadyAsync(page);
        await Expect(page.Locator(".stages .done")).ToHaveCountAsync(4);
    }

    [Fact]
    public void What_a_page_began_may_ask_for_its_end_after_the_page_is_left()
    {
        var page = new LeftPage();
        page.Dispose();
        Assert.True(page.Ended);
    }

    private static async Task PasteAsync(IPage page, string text)
    {
        await page.GotoAsync("/new");
        var posting = page.GetByLabel("Text of the posting");
        await Expect(posting).ToBeEnabledAsync();
        await posting.FillAsync(text);
    }

    private static Task SeeJobAsync(IPage page) =>
        Expect(page.GetByRole(AriaRole.Heading, new() { Name = "What the job asks for" })).ToBeVisibleAsync();

    private static FilePayload Text(string name, int lines) =>
        new()
        {
            Name = name,
            MimeType = "text/markdown",
            Buffer = Encoding.UTF8.GetBytes(
                string.Concat(
                    Enumerable.Range(1, lines).Select(i => $"- Picked {i} apples for {name} and counted them.\n")
                )
            ),
        };

    private sealed class LeftPage : Components.RoomPage
    {
        public bool Ended => Gone.IsCancellationRequested;

        protected override Task LoadAsync(CancellationToken ct) => Task.CompletedTask;
    }
}
