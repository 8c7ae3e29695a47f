using System.Text;
using Vitae.Export;
using Vitae.Generation;
using Vitae.Templates;

namespace Vitae.Tests.Export;

/// <summary>A JSON Resume printed as it is: nothing added, nothing lost without a word.</summary>
public sealed class JsonResumeFileTests
{
    private const string Whole = """
        {
          "basics": {
            "name": "Nora Lind", "label": "Data engineer", "email": "nora@example.com", "url": "https://nora.example.com",
            "summary": "Builds pipelines that people trust.",
            "location": { "city": "Bristol", "countryCode": "GB" },
            "profiles": [{ "network": "GitHub", "url": "https://github.com/nora" }]
          },
          "work": [
            { "name": "Elm Ltd", "position": "Engineer", "startDate": "2019-03-01", "highlights": ["Cut costs by 40 %"] },
            { "company": "Oak", "position": "Intern", "startDate": "2018", "endDate": "2018-12", "summary": "Tested <things>." }
          ],
          "volunteer": [{ "organization": "Code club", "position": "Mentor" }],
          "education": [{ "institution": "Elm University", "studyType": "BSc", "area": "Physics", "score": "1.3", "courses": ["Optics"] }],
          "skills": [{ "name": "Databases", "level": "expert", "keywords": ["PostgreSQL", "Redis"] }],
          "projects": [{ "name": "Sensors", "description": "Eleven of them." }],
          "certificates": [{ "name": "First aid", "issuer": "Red Cross", "date": "2023-05" }],
          "languages": [{ "language": "English", "fluency": "native" }],
          "awards": [{ "title": "Prize", "awarder": "Guild", "date": "2020" }],
          "interests": [{ "name": "Rowing" }]
        }
        """;

    [Fact]
    public void Every_section_comes_to_its_place()
    {
        var content = Read(Whole).Content;

        Assert.Equal(("Nora Lind", "Bristol, GB"), (content.Contact.Name, content.Contact.Address));
        Assert.Equal(["https://nora.example.com", "https://github.com/nora"], content.Contact.Links);
        Assert.Equal("Data engineer. Builds pipelines that people trust.", string.Join(' ', Texts(content.Summary)));
        Assert.Equal(
            ["Engineer|Elm Ltd|Mar 2019 – Present", "Intern|Oak|2018 – Dec 2018", "Mentor|Code club|"],
            content.Experiences.Select(e => $"{e.Title}|{e.Organisation}|{e.Dates}")
        );
        Assert.Equal("BSc Physics", content.Education[0].Title);
        Assert.Equal(["1.3", "Optics"], Texts(content.Education[0].Bullets));
        Assert.Equal("Databases (expert)", content.Skills[0].Category);
        Assert.Equal(["English (native)"], Texts(content.Languages));
        Assert.Equal(["Prize, Guild, 2020"], Texts(content.Achievements));
        Assert.Equal("May 2023", content.Certifications[0].Dates);
    }

    [Fact]
    public void What_has_no_place_is_named()
    {
        Assert.Contains("interests", Assert.Single(Read(Whole).Warnings), StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_says_every_word_and_no_markup_of_the_files()
    {
        var template = new TemplateCatalog().Open(TemplateCatalog.DefaultName);

        var page = Read(Whole).ToExport(new TemplateRenderer(), template, TemplateLook.Default).Html;

        Assert.Contains("Cut costs by 40 %", page, StringComparison.Ordinal);
        Assert.Contains("Tested &lt;things&gt;.", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Rowing", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_exported_prints_the_same_again()
    {
        var read = Read(Whole).Content;
        var export = new JsonResumeExport();

        var again = JsonResumeFile.Read(
            "again.json",
            await export.WriteAsync(new ResumeToExport { Content = read, Html = "" }, Fakes.TestHouse.Ct),
            language: null
        );

        Assert.Equal(read.Skills.Select(s => s.Category), again.Content.Skills.Select(s => s.Category));
        Assert.Equal(read.Experiences.Select(e => e.Title), again.Content.Experiences.Select(e => e.Title));
        Assert.Equal(Texts(read.Experiences[0].Bullets), Texts(again.Content.Experiences[0].Bullets));
    }

    [Theory]
    [InlineData("{\"basics\": ", "is not valid JSON")]
    [InlineData("[1]", "is JSON, but not a resume")]
    [InlineData("{\"title\": \"x\"}", "none of its sections")]
    public void Anything_else_is_refused_by_name(string json, string problem)
    {
        var error = Assert.Throws<VitaeException>(() => Read(json));

        Assert.Contains("cv.json", error.Message, StringComparison.Ordinal);
        Assert.Contains(problem, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Fields_of_the_wrong_kind_cost_themselves_alone()
    {
        var file = Read("""{"basics": {"name": ["x"]}, "work": [7, {"position": "Cook", "highlights": "none"}]}""");

        Assert.Equal("Cook", Assert.Single(file.Content.Experiences).Title);
        Assert.Equal(3, file.Warnings.Count);
    }

    private static JsonResumeFile Read(string json) =>
        JsonResumeFile.Read("cv.json", Encoding.UTF8.GetBytes(json), language: null);

    private static List<string> Texts(IEnumerable<Claim> claims) => [.. claims.Select(c => c.Text)];
}
