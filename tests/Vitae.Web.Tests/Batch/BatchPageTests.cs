using System.IO.Compression;
using System.Text;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Vitae.ModelServer;
using static Microsoft.Playwright.Assertions;

namespace Vitae.Web.Tests;

/// <summary>Many postings for one person, in the browser.</summary>
public sealed class BatchPageTests(Chromium chromium) : IClassFixture<Chromium>
{
    private static readonly string[] Employers = ["Alpha Pipes Ltd", "Beta Works Ltd", "Gamma Kitchens Ltd"];

    [Fact]
    public async Task From_three_postings_to_a_ZIP_with_a_folder_for_each_employer()
    {
        var (database, _) = await SampleDatabase.CopyAsync();
        await using var server = await WebServer.StartAsync(database);
        var page = await chromium.OpenAsync(server);
        await page.GotoAsync("/");
        await page.GetByRole(AriaRole.Link, new() { Name = "Many postings" }).ClickAsync();
        await GiveAsync(page);
        await page.GetByLabel("How many of the best").FillAsync("2");
        await page.GetByRole(AriaRole.Button, new() { Name = "Start" }).ClickAsync();

        await Expect(page.GetByText("3 of 3 matched, 2 resumes made")).ToBeVisibleAsync(new() { Timeout = 60_000 });
        await Expect(page.GetByText("Done", new() { Exact = true })).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "Review it" })).ToHaveCountAsync(2);
        await LookAsync(page);

        var download = await page.RunAndWaitForDownloadAsync(() =>
            page.GetByRole(AriaRole.Link, new() { Name = "Download the resumes" }).ClickAsync()
        );
        using var zip = ZipFile.OpenRead(await download.PathAsync());
        var folders = zip.Entries.GroupBy(e => e.FullName.Split('/')[0], StringComparer.Ordinal).ToList();
        Assert.Equal(2, folders.Count);
        foreach (var folder in folders)
        {
            Assert.Contains(folder.Key, Employers.Select(e => e.Replace(' ', '-').ToLowerInvariant()));
            Assert.Equal(
                [$"resume-{folder.Key}.docx", $"resume-{folder.Key}.html", $"resume-{folder.Key}.pdf"],
                folder.Select(e => e.Name).Order(StringComparer.Ordinal)
            );
        }
    }

    [Fact]
    public async Task A_batch_goes_on_after_a_reload_and_after_its_server_was_killed()
    {
        await using var model = await SlowModel.StartAsync();
        var killed = await WebServer.StartAsync(environment: SlowModel.Environment(model));
        var page = await chromium.OpenAsync(killed);
        await Walk.GivePostingAsync(page);
        await Walk.GiveDocumentsAsync(page);
        model.Script.Add(Script.Everyone, new Step(), new Step(), new Step(), new Step(), new Step { Hang = true });
        await page.GotoAsync("/batch");
        await GiveAsync(page);
        await page.GetByRole(AriaRole.Button, new() { Name = "Start" }).ClickAsync();
        await Expect(page.GetByText("1 of 3 matched")).ToBeVisibleAsync(new() { Timeout = 60_000 });

        await page.ReloadAsync();
        await Expect(page.GetByText("1 of 3 matched")).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Stop" })).ToBeVisibleAsync();
        await killed.KillAsync();
        await using var back = await WebServer.StartAsync(
            killed.Database,
            SlowModel.Environment(model),
            killed.Url.Port
        );

        await Expect(page.GetByText("3 of 3 matched, 3 resumes made")).ToBeVisibleAsync(new() { Timeout = 120_000 });
    }

    [Fact]
    public async Task A_stopped_batch_can_be_gone_on_with()
    {
        var (database, _) = await SampleDatabase.CopyAsync();
        await using var server = await WebServer.StartAsync(database);
        var page = await chromium.OpenAsync(server);
        await page.GotoAsync("/batch");
        await GiveAsync(page);
        await page.GetByLabel("For none yet: match and rank first").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Start" }).ClickAsync();
        await Expect(page.GetByText("3 of 3 matched, 0 resumes made")).ToBeVisibleAsync(new() { Timeout = 60_000 });

        await page.GetByLabel("For the best matches").CheckAsync();
        await page.GetByLabel("How many of the best").FillAsync("1");
        await page.GetByRole(AriaRole.Button, new() { Name = "Go on" }).ClickAsync();

        await Expect(page.GetByText("3 of 3 matched, 1 resumes made")).ToBeVisibleAsync(new() { Timeout = 60_000 });
    }

    private static async Task GiveAsync(IPage page)
    {
        var files = page.GetByLabel("Files with postings");
        await Expect(files).ToBeEnabledAsync();
        await files.SetInputFilesAsync([File(Employers[0], "Fitter"), File(Employers[1], "Welder")]);
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Remove: beta-works-ltd.md" })).ToBeVisibleAsync();
        await page.GetByLabel("Or paste one").FillAsync(Posting(Employers[2], "Cook"));
        await page.GetByRole(AriaRole.Button, new() { Name = "Add it" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Remove: Cook" })).ToBeVisibleAsync();
    }

    /// <summary>No violation in light and dark, nothing sideways on a phone; a picture of each where a folder is named.</summary>
    private static async Task LookAsync(IPage page)
    {
        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            await page.EmulateMediaAsync(new() { ColorScheme = scheme, ReducedMotion = ReducedMotion.Reduce });
            Assert.Empty((await page.RunAxe()).Violations.Select(v => $"{scheme} {v.Id}: {v.Nodes[0].Html}"));
            await PictureAsync(page, $"batch-{scheme}.png");
        }
        await page.SetViewportSizeAsync(360, 740);
        Assert.True(
            await page.EvaluateAsync<bool>(
                "() => document.documentElement.scrollWidth <= document.documentElement.clientWidth"
            )
        );
        await PictureAsync(page, "batch-phone.png");
        await page.SetViewportSizeAsync(1280, 800);
    }

    private static async Task PictureAsync(IPage page, string name)
    {
        if (Environment.GetEnvironmentVariable("VITAE_PICTURES") is { Length: > 0 } folder)
            await page.ScreenshotAsync(new() { Path = Path.Combine(folder, name), FullPage = true });
    }

    private static FilePayload File(string employer, string title) =>
        new()
        {
            Name = $"{employer.Replace(' ', '-').ToLowerInvariant()}.md",
            MimeType = "text/markdown",
            Buffer = Encoding.UTF8.GetBytes(Posting(employer, title)),
        };

    private static string Posting(string employer, string title) =>
        $"# {title}\n\n{employer} · Bristol\n\n## Requirements\n\n- Experience as a {title}\n- Team work\n- Driving licence\n";
}
