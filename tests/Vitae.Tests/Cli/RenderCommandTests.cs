namespace Vitae.Tests.Cli;

/// <summary>A resume that exists already, printed without a posting, a model or a session.</summary>
public sealed class RenderCommandTests
{
    private const string Resume = """
        {"basics": {"name": "Nora Lind"}, "work": [{"name": "Elm", "position": "Engineer", "highlights": ["Cut costs"]}], "interests": [{"name": "Rowing"}]}
        """;

    [Fact]
    public async Task A_json_resume_becomes_a_page_and_a_word_file()
    {
        using var vitae = new CliProgram();
        await File.WriteAllTextAsync(Path.Combine(vitae.Folder, "cv.json"), Resume, Fakes.TestHouse.Ct);

        var result = await vitae.RunAsync("render", "cv.json", "--format", "html,docx", "-o", "out");

        Assert.Equal(0, result.ExitCode);
        Assert.Equal(2, result.Json.GetProperty("files").GetArrayLength());
        Assert.Contains("interests", result.Json.GetProperty("warnings")[0].GetString(), StringComparison.Ordinal);
        var page = await File.ReadAllTextAsync(Path.Combine(vitae.Folder, "out", "Nora-Lind.html"), Fakes.TestHouse.Ct);
        Assert.Contains("Cut costs", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Generate_writes_the_formats_asked_for()
    {
        using var vitae = new CliProgram();

        var result = await vitae.RunAsync("generate", "--test", "-o", "out", "--format", "docx");

        Assert.Equal(0, result.ExitCode);
        Assert.True(File.Exists(Path.Combine(vitae.Folder, "out", "resume.docx")));
        Assert.False(File.Exists(Path.Combine(vitae.Folder, "out", "resume.html")));
    }
}
