using System.IO.Compression;
using System.Text;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Vitae.Web.Tests;

/// <summary>What a person may do with what is kept: see it, take it along, have it gone.</summary>
public sealed class KeepingTests(Chromium chromium) : IClassFixture<Chromium>
{
    private const string Canary = "Zyxquorlabs";

    [Fact]
    public async Task Deleting_everything_leaves_no_word_on_disk()
    {
        await using var server = await WebServer.StartAsync();
        var page = await chromium.OpenAsync(server);
        await Walk.ToGenerateAsync(page, cv: CanaryCv());
        await Walk.GenerateAsync(page);
        Assert.True(IsOnDisk(server.Folder), "the canary was never written: this test would prove nothing");

        await page.GotoAsync("/settings");
        await page.GetByLabel("Yes, delete everything").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Delete everything now" }).ClickAsync();
        await Expect(page.GetByText("Everything is deleted", new() { Exact = true })).ToBeVisibleAsync();

        Assert.False(IsOnDisk(server.Folder));
        await page.GotoAsync("/");
        await Expect(page.GetByText("Nothing here yet")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task My_data_holds_what_I_gave_and_got()
    {
        var (database, _) = await SampleDatabase.CopyAsync();
        await using var server = await WebServer.StartAsync(database);
        using var http = new HttpClient { BaseAddress = server.Url };
        var bytes = await http.GetByteArrayAsync("/my-data.zip", TestContext.Current.CancellationToken);
        using var zip = new ZipArchive(new MemoryStream(bytes));
        var names = zip.Entries.Select(e => e.FullName[(e.FullName.IndexOf('/') + 1)..]).ToList();
        Assert.Superset(
            new HashSet<string> { "sessions.json", "job_descriptions.json", "generated_resumes.json", "ai_calls.json" },
            names.ToHashSet()
        );
        Assert.Contains(names, name => name.EndsWith("-d1.docx", StringComparison.Ordinal));
    }

    [Fact]
    public async Task One_application_can_be_deleted_alone()
    {
        var (database, _) = await SampleDatabase.CopyAsync();
        await using var server = await WebServer.StartAsync(database);
        var page = await chromium.OpenAsync(server);
        await page.GotoAsync("/");
        await page.GetByRole(AriaRole.Button, new() { Name = "Delete: Senior Backend Engineer" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Delete it for good" }).ClickAsync();
        await Expect(page.GetByText("Nothing here yet")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Another_posting_starts_from_the_same_documents()
    {
        var (database, id) = await SampleDatabase.CopyAsync();
        await using var server = await WebServer.StartAsync(database);
        var page = await chromium.OpenAsync(server);
        await page.GotoAsync($"/applications/{id}/export");
        await page.GetByRole(AriaRole.Link, new() { Name = "Tailor to another posting" }).ClickAsync();
        await page.GetByLabel("Text of the posting")
            .FillAsync("Backend Developer at Orchard Labs\n\nYou must know C# and SQL.\nNice to have: Docker.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Read the posting" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Continue to your documents" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "cv.docx" })).ToBeVisibleAsync();

        await page.GotoAsync("/");
        await Expect(page.Locator("li.application")).ToHaveCountAsync(2);
        await page.GetByLabel("State").SelectOptionAsync("made");
        await Expect(page.Locator("li.application")).ToHaveCountAsync(1);
    }

    private static FilePayload CanaryCv() =>
        new()
        {
            Name = "cv.md",
            MimeType = "text/markdown",
            Buffer = Encoding.UTF8.GetBytes(
                $"""
                # Robin Vale
                robin@example.com

                ## Experience
                ### Backend Engineer, {Canary}, 2019 - 2024
                - Built web APIs in C# and ASP.NET Core for {Canary}.
                - Tuned PostgreSQL queries under load.

                ## Skills
                C#, SQL, Docker
                """
            ),
        };

    private static bool IsOnDisk(string folder) =>
        Directory
            .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Any(file => Encoding.Latin1.GetString(ReadShared(file)).Contains(Canary));

    private static byte[] ReadShared(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
