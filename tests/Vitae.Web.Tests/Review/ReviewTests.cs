using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Vitae.Web.Tests;

/// <summary>Step 5 by hand: each decision makes a version, none is lost.</summary>
public sealed class ReviewTests(Chromium chromium) : IClassFixture<Chromium>, IAsyncLifetime
{
    private WebServer server = null!;
    private IPage page = null!;

    public async ValueTask InitializeAsync()
    {
        var (database, id) = await SampleDatabase.CopyAsync();
        server = await WebServer.StartAsync(database);
        page = await chromium.OpenAsync(server);
        await page.GotoAsync($"/applications/{id}/review");
        await Expect(page.Locator(".claim").First).ToBeEnabledAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await page.Context.CloseAsync();
        await server.DisposeAsync();
    }

    [Fact]
    public async Task The_keyboard_alone_shows_the_quote_and_decides()
    {
        var line = page.Locator("[data-path='summary[0]']");
        await line.FocusAsync();
        await Expect(page.Locator("aside blockquote mark").First).Not.ToBeEmptyAsync();
        await Expect(page.Locator("aside .quote .near").First).Not.ToBeEmptyAsync();

        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("#evidence")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Tab");
        await Expect(Act("Accept")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");

        await Expect(line.Locator(".tag")).ToContainTextAsync("✓");
    }

    [Fact]
    public async Task An_edit_of_ones_own_is_warned_about_and_kept_as_a_version()
    {
        await Line("booking API").ClickAsync();
        await Act("Edit").ClickAsync();
        await page.GetByLabel("Your own words")
            .FillAsync("Designed the booking API in C# and Kubernetes for 900 banks.");
        await Act("Keep my words").ClickAsync();

        await Expect(page.Locator("aside .tag", new() { HasText = "Written by you" })).ToBeVisibleAsync();
        await Expect(page.Locator("aside .warn").First).ToBeVisibleAsync();
        await Expect(page.GetByText("edited by you")).ToBeVisibleAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "Compare: version 1 with the newest" }).ClickAsync();
        var differences = page.GetByRole(AriaRole.Region, new() { Name = "Differences" });
        await Expect(differences.Locator("ins", new() { HasText = "900 banks" })).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Take up again: version 1" }).ClickAsync();
        await Expect(page.GetByText("version 1 taken up again")).ToBeVisibleAsync();
        await Expect(Line("4.2 million requests")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task What_was_left_out_can_be_put_back()
    {
        var left = page.Locator("section", new() { HasText = "Left out" })
            .GetByRole(AriaRole.Button, new() { Name = "Put it back" });
        var before = await left.CountAsync();
        Assert.True(before > 0);

        await left.First.ClickAsync();

        await Expect(page.GetByText("back to your words")).ToBeVisibleAsync();
        await Expect(left).ToHaveCountAsync(before - 1);
    }

    [Fact]
    public async Task A_line_can_be_written_anew_or_taken_out()
    {
        await Line("booking API").ClickAsync();
        await Act("Write anew …").ClickAsync();
        await page.GetByLabel("What should be different?").FillAsync("shorter");
        await Act("Write it anew").ClickAsync();
        await Expect(page.GetByText("a line written anew")).ToBeVisibleAsync();

        await Line("Mentored four").ClickAsync();
        await Act("Take out").ClickAsync();
        await Expect(Line("Mentored four")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task An_answer_to_a_gap_becomes_evidence()
    {
        var question = page.Locator("section[aria-labelledby=gaps] form").First;
        await question.Locator("textarea").FillAsync("I ran Kubernetes clusters at Tidewater from 2021 to 2024.");
        await question.GetByRole(AriaRole.Button, new() { Name = "Add as evidence" }).ClickAsync();
        await Expect(page.GetByText("Kept as evidence")).ToBeVisibleAsync();

        await page.GetByRole(AriaRole.Link, new() { Name = "Generate with the new evidence" }).ClickAsync();
        await Expect(page.Locator("dd").GetByText("4", new() { Exact = true })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_files_are_read_back_with_a_verdict()
    {
        await page.GetByRole(AriaRole.Button, new() { Name = "Read the files back" }).ClickAsync();
        await Expect(page.GetByText("checks passed")).ToHaveCountAsync(2);
    }

    private ILocator Line(string words) => page.Locator(".claim", new() { HasText = words });

    private ILocator Act(string name) =>
        page.Locator("aside").GetByRole(AriaRole.Button, new() { Name = name, Exact = true });
}
