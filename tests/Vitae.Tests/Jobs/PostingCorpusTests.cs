using Vitae.Ai;
using Vitae.Jobs;
using Vitae.Tests.Fakes;

namespace Vitae.Tests.Jobs;

public class PostingCorpusTests
{
    [Theory]
    [InlineData("html-greenhouse-en.html", "Covid Alert SRE Developer", "Canadian Digital Service")]
    [InlineData("html-jsonld-spa-en.html", "Content Designer", "Canadian Digital Service")]
    [InlineData("html-lever-fr.html", "Gestionnaire de produits", "Canadian Digital Service")]
    public async Task A_boards_page_gives_title_and_company_and_no_form_or_cookie_text(
        string file,
        string title,
        string company
    )
    {
        var posting = await Postings.ReadAsync(await BytesAsync(file), file);

        Assert.Equal((title, company), (posting.TitleHint, posting.CompanyHint));
        Assert.DoesNotContain(
            posting.Blocks,
            b =>
                b.Text.Contains("First Name", StringComparison.Ordinal)
                || b.Text.Contains("cookies", StringComparison.OrdinalIgnoreCase)
        );
        Assert.True(posting.Blocks.Count > 8);
    }

    [Fact]
    public async Task Every_posting_names_its_title_and_language_and_most_their_requirements()
    {
        await using var house = new TestHouse();
        var failed = new List<string>();
        var files = Directory.GetFiles(Folder());
        foreach (var file in files)
        {
            var name = Path.GetFileName(file);
            try
            {
                var job = await house
                    .Get<JobStep>()
                    .SubmitAsync(
                        null,
                        new JobSource(name, await BytesAsync(name)),
                        null,
                        new AiRun { Models = ["offline"] },
                        TestHouse.Ct
                    );
                Assert.False(string.IsNullOrWhiteSpace(job.Requirements.Title));
                var language =
                    name.StartsWith("cds-fr", StringComparison.Ordinal) || name == "html-lever-fr.html" ? "fr"
                    : name.Contains("-zh-", StringComparison.Ordinal) ? "zh"
                    : null;
                Assert.True(language is null || job.Requirements.Language == language, name);
                Assert.DoesNotContain(
                    job.Requirements.Requirements,
                    r => r.Text.Contains("Trainee Controlling", StringComparison.Ordinal)
                );
            }
            catch (ModelException)
            {
                failed.Add(name);
            }
        }

        // Postings that list no requirement at all may leave the offline model without an answer.
        Assert.True(failed.Count * 10 <= files.Length, string.Join(", ", failed));
    }

    private static string Folder()
    {
        var corpus = Environment.GetEnvironmentVariable("VITAE_CORPUS");
        Assert.SkipUnless(corpus is not null, "VITAE_CORPUS is not set.");
        return Path.Combine(corpus, "jobs");
    }

    private static Task<byte[]> BytesAsync(string file) =>
        File.ReadAllBytesAsync(Path.Combine(Folder(), file), TestHouse.Ct);
}
