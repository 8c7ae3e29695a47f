using System.Text.Json;
using Vitae.Export;

namespace Vitae.Tests.Export;

public sealed class ResumeExportsTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("vitae-export").FullName;
    private readonly ResumeExports exports = new([new HtmlExport(), new JsonExport()]);

    private static readonly ResumeToExport Resume = new()
    {
        Content = new()
        {
            Language = "en",
            Contact = new() { Name = "Ada Example" },
            Summary = [new() { Text = "Built it.", Evidence = ["e1.1"] }],
        },
        Html = "<!DOCTYPE html><title>é</title>",
    };

    private static CancellationToken Ct => Xunit.TestContext.Current.CancellationToken;

    [Fact]
    public async Task All_formats_are_written_under_one_name_and_nothing_else_is_left()
    {
        var files = await exports.ExportAsync(Resume, ["all"], folder, "resume", Ct);

        Assert.Equal(["html", "json"], files.Select(f => f.Format));
        Assert.Equal(["resume.html", "resume.json"], Directory.GetFiles(folder).Select(Path.GetFileName).Order());
        Assert.Equal(Resume.Html, await File.ReadAllTextAsync(files[0].Path!, Ct));
    }

    [Fact]
    public async Task The_json_file_holds_the_whole_result_where_there_is_one()
    {
        var resume = Resume with { Result = new { MatchScore = 71.5, Resume.Content } };

        var files = await exports.ExportAsync(resume, ["json"], folder, "resume", Ct);

        using var json = JsonDocument.Parse(await File.ReadAllBytesAsync(files[0].Path!, Ct));
        Assert.Equal(71.5, json.RootElement.GetProperty("match_score").GetDouble());
        Assert.Equal(
            "Ada Example",
            json.RootElement.GetProperty("content").GetProperty("contact").GetProperty("name").GetString()
        );
    }

    [Fact]
    public async Task An_earlier_file_is_replaced_and_a_missing_folder_made()
    {
        var inner = Path.Combine(folder, "new");
        await exports.ExportAsync(Resume, ["html"], inner, "resume", Ct);

        var files = await exports.ExportAsync(Resume with { Html = "second" }, ["html"], inner, "resume", Ct);

        Assert.Equal("second", await File.ReadAllTextAsync(files[0].Path!, Ct));
    }

    [Fact]
    public async Task A_folder_that_is_a_file_is_a_storage_error_and_no_stack_trace()
    {
        var file = Path.Combine(folder, "taken");
        await File.WriteAllTextAsync(file, "x", Ct);

        var error = await Assert.ThrowsAsync<VitaeException>(() =>
            exports.ExportAsync(Resume, ["html"], file, "resume", Ct)
        );

        Assert.Equal(ErrorCodes.StorageError, error.Code);
    }

    [Fact]
    public async Task An_unknown_format_names_the_known_ones()
    {
        var error = await Assert.ThrowsAsync<VitaeException>(() =>
            exports.ExportAsync(Resume, ["odt"], folder, "resume", Ct)
        );

        Assert.Equal(ErrorCodes.InvalidInput, error.Code);
        Assert.Contains("html, json", error.Hint, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_browser_the_other_formats_still_come_and_the_reason_is_told()
    {
        var some = new ResumeExports([new PdfExport([]), new HtmlExport()]);

        var files = await some.ExportAsync(Resume, ["all"], folder, "resume", Ct);

        Assert.Null(files[0].Path);
        Assert.Contains("PDF", files[0].Warning, StringComparison.Ordinal);
        Assert.True(File.Exists(files[1].Path));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
