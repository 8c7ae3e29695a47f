using Microsoft.Playwright;
using Vitae.ModelServer;
using static Microsoft.Playwright.Assertions;

namespace Vitae.Web.Tests;

/// <summary>A generation that is disturbed on its way: nothing is lost, and no finished stage is asked for twice.</summary>
public sealed class FaultTests(Chromium chromium) : IClassFixture<Chromium>
{
    private static readonly Step Properly = new();

    [Fact]
    public async Task A_model_that_fails_and_is_slow_still_makes_a_resume()
    {
        await using var model = await SlowModel.StartAsync();
        await using var server = await WebServer.StartAsync(environment: SlowModel.Environment(model));
        var page = await chromium.OpenAsync(server);
        await Walk.ToGenerateAsync(page);
        await Expect(page.Locator("dl").GetByText("gpt-4o")).ToBeVisibleAsync();
        model.Script.Add(Script.Everyone, Step.Fails(503), new Step { DelayMs = 1500 });

        await Walk.GenerateAsync(page);

        Assert.Equal(2, model.Journal.PerStage["extract_profile"]);
    }

    [Fact]
    public async Task The_resume_is_there_to_read_while_its_review_takes_its_time()
    {
        await using var model = await SlowModel.StartAsync();
        await using var server = await WebServer.StartAsync(environment: SlowModel.Environment(model));
        var page = await chromium.OpenAsync(server);
        await Walk.ToGenerateAsync(page);
        model.Script.Add(Script.Everyone, Properly, Properly, Properly, new Step { Hang = true });

        await Walk.StartAsync(page);

        var resume = page.GetByRole(AriaRole.Region, new() { Name = "Your resume, while it is still being checked" });
        await Expect(resume).ToContainTextAsync("Tidewater Freight Systems");
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Cancel" })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_reload_in_the_middle_shows_the_same_run()
    {
        await using var model = await SlowModel.StartAsync();
        await using var server = await WebServer.StartAsync(environment: SlowModel.Environment(model));
        var page = await chromium.OpenAsync(server);
        await Walk.ToGenerateAsync(page);
        model.Script.Add(Script.Everyone, Properly, Properly, new Step { DelayMs = 5000 });
        await Walk.StartAsync(page);
        await model.Journal.UntilAsync(AsksToWrite, TestContext.Current.CancellationToken);

        await page.ReloadAsync();

        await Expect(page.Locator(".stages .done").First).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Cancel" })).ToBeVisibleAsync();
        await Walk.SeeReadyAsync(page);
        Assert.Equal(1, model.Journal.PerStage["write_resume"]);
    }

    [Fact]
    public async Task A_killed_server_goes_on_where_it_was_when_it_is_back()
    {
        await using var model = await SlowModel.StartAsync();
        var killed = await WebServer.StartAsync(environment: SlowModel.Environment(model));
        var page = await chromium.OpenAsync(killed);
        await Walk.ToGenerateAsync(page);
        model.Script.Add(Script.Everyone, Properly, Properly, new Step { Hang = true });
        await Walk.StartAsync(page);
        await model.Journal.UntilAsync(AsksToWrite, TestContext.Current.CancellationToken);
        await Expect(page.Locator(".stages .done")).ToHaveCountAsync(2);

        await killed.KillAsync();
        await using var back = await WebServer.StartAsync(
            killed.Database,
            SlowModel.Environment(model),
            killed.Url.Port
        );

        // The page finds the server again by itself.
        await Walk.SeeReadyAsync(page);
        Assert.Equal(1, model.Journal.PerStage["extract_profile"]);
        Assert.Equal(1, model.Journal.PerStage["match_job"]);
        Assert.Equal(2, model.Journal.PerStage["write_resume"]);
    }

    [Fact]
    public async Task Two_tabs_see_one_run()
    {
        await using var model = await SlowModel.StartAsync();
        await using var server = await WebServer.StartAsync(environment: SlowModel.Environment(model));
        var page = await chromium.OpenAsync(server);
        await Walk.ToGenerateAsync(page);
        var other = await page.Context.NewPageAsync();
        await other.GotoAsync(page.Url);
        await Expect(other.GetByRole(AriaRole.Button, new() { Name = "Generate Resume" })).ToBeEnabledAsync();
        model.Script.Add(Script.Everyone, new Step { DelayMs = 4000 });

        await Task.WhenAll(Walk.StartAsync(page), Walk.StartAsync(other));

        await Walk.SeeReadyAsync(page);
        await Walk.SeeReadyAsync(other);
        Assert.All(model.Journal.PerStage.Where(s => s.Key != "parse_job"), s => Assert.Equal(1, s.Value));
    }

    [Fact]
    public async Task A_cancelled_run_stops_and_can_be_taken_up_again()
    {
        await using var model = await SlowModel.StartAsync();
        await using var server = await WebServer.StartAsync(environment: SlowModel.Environment(model));
        var page = await chromium.OpenAsync(server);
        await Walk.ToGenerateAsync(page);
        model.Script.Add(Script.Everyone, Properly, new Step { Hang = true });
        await Walk.StartAsync(page);
        await model.Journal.UntilAsync(j => j.PerStage.ContainsKey("match_job"), TestContext.Current.CancellationToken);

        await page.GetByRole(AriaRole.Button, new() { Name = "Cancel" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Cancelled" })).ToBeVisibleAsync();
        await Walk.GenerateAsync(page);

        Assert.Equal(1, model.Journal.PerStage["extract_profile"]);
    }

    private static bool AsksToWrite(Journal journal) => journal.PerStage.ContainsKey("write_resume");
}
