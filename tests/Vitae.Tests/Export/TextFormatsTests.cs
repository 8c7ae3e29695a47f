using System.Text;
using System.Text.Json;
using Vitae.Export;

namespace Vitae.Tests.Export;

public class TextFormatsTests
{
    [Fact]
    public async Task Plain_text_keeps_employer_title_and_dates_together()
    {
        var text = await WriteAsync(new TextExport(), SampleResumes.Ordinary);

        Assert.StartsWith("Nora Lind\nnora.lind@example.com\n", text, StringComparison.Ordinal);
        Assert.Contains(
            "\nSenior Software Engineer, Tidewater Freight Systems\nMarch 2021 – Present · Bristol\n- Designed",
            text,
            StringComparison.Ordinal
        );
        Assert.Contains("\nLanguages: C#, SQL, TypeScript, Python\n", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("# not a heading", @"- \# not a heading")]
    [InlineData("1. not a list", @"- 1\. not a list")]
    [InlineData("2* is <b>", @"- 2\* is \<b\>")]
    [InlineData("C# and snake_case", @"- C# and snake\_case")]
    [InlineData("- minus", @"- \- minus")]
    public async Task In_markdown_the_candidates_own_signs_stay_signs(string bullet, string line)
    {
        var resume = SampleResumes.Ordinary with { Achievements = [new() { Text = bullet, Evidence = ["a1"] }] };

        var text = await WriteAsync(new MarkdownExport(), resume);

        Assert.EndsWith($"## Achievements\n\n{line}\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Markdown_is_headings_lists_and_links()
    {
        var text = await WriteAsync(new MarkdownExport(), SampleResumes.Ordinary);

        Assert.StartsWith(
            "# Nora Lind\n\n[nora.lind@example.com](<mailto:nora.lind@example.com>)\n",
            text,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "## Work Experience\n\n### Senior Software Engineer, Tidewater Freight Systems\n\nMarch 2021",
            text,
            StringComparison.Ordinal
        );
        Assert.Contains("**Frameworks:** ASP.NET Core", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_resume_has_the_schemas_names_and_dates()
    {
        using var json = JsonDocument.Parse(await WriteAsync(new JsonResumeExport(), SampleResumes.Ordinary));

        var root = json.RootElement;
        Assert.Equal("Nora Lind", root.GetProperty("basics").GetProperty("name").GetString());
        Assert.Equal("https://nora-lind.example.com/", root.GetProperty("basics").GetProperty("url").GetString());
        var work = root.GetProperty("work");
        Assert.Equal("Tidewater Freight Systems", work[0].GetProperty("name").GetString());
        Assert.Equal("2021-03", work[0].GetProperty("startDate").GetString());
        Assert.False(work[0].TryGetProperty("endDate", out _));
        Assert.Equal("2021-02", work[1].GetProperty("endDate").GetString());
        Assert.Equal("fluent", root.GetProperty("languages")[1].GetProperty("fluency").GetString());
    }

    [Fact]
    public void Files_are_named_after_person_role_and_company()
    {
        Assert.Equal(
            "Nora-Lind-Senior-Backend-Engineer-NET-Kestrel-Mobility",
            ResumeFileName.Of(SampleResumes.Ordinary)
        );
    }

    [Theory]
    [InlineData("../../etc/passwd", "etc-passwd")]
    [InlineData("CON:\\x|y?\u0000", "CON-x-y")]
    [InlineData("Łucja Żółć", "Łucja-Żółć")]
    [InlineData("C# / C++ Developer", "C#-C++-Developer")]
    [InlineData("...", "resume")]
    public void A_file_name_cannot_leave_its_folder(string title, string name)
    {
        var resume = SampleResumes.Ordinary with { Contact = new(), TargetTitle = title, TargetCompany = null };

        Assert.Equal(name, ResumeFileName.Of(resume));
    }

    private static async Task<string> WriteAsync(IResumeExport export, Vitae.Generation.ResumeContent content) =>
        Encoding.UTF8.GetString(
            await export.WriteAsync(new() { Content = content, Html = "" }, Xunit.TestContext.Current.CancellationToken)
        );
}
