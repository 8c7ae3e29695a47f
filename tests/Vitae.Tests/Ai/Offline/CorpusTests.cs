using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Vitae.Documents;
using Vitae.Reading;

namespace Vitae.Tests.Ai.Offline;

/// <summary>Real CVs nobody tuned for, read in place; run when <c>VITAE_CORPUS</c> names their folder.</summary>
public sealed class CorpusTests
{
    private static readonly string? Corpus = Environment.GetEnvironmentVariable("VITAE_CORPUS");

    private static readonly string[] Employers =
    [
        "Nexus AI",
        "NVIDIA Research",
        "Google DeepMind",
        "Apple ML Research",
        "Microsoft Research",
    ];

    private static readonly string[] Starts = ["2023", "2022", "2021", "2020", "2019"];

    [Theory]
    [InlineData("md/john-doe-en.md", "Co-Founder & CTO", "Research Intern")]
    [InlineData("docx/john-doe-en.docx", "Co-Founder & CTO", "Research Intern")]
    [InlineData("html/john-doe-en.html", "Co-Founder & CTO", "Research Intern")]
    [InlineData("txt/john-doe-en.txt", "Co-Founder & CTO", "Research Intern")]
    [InlineData("pdf/rendercv-classic.pdf", "Co-Founder & CTO", "Research Intern")]
    [InlineData("pdf/rendercv-ember.pdf", "Co-Founder & CTO", "Research Intern")]
    [InlineData("pdf/rendercv-engineeringresumes.pdf", "Co-Founder & CTO", "Research Intern")]
    [InlineData("pdf/rendercv-harvard.pdf", "Co-Founder & CTO", "Research Intern")]
    [InlineData("pdf/rendercv-moderncv.pdf", "Co-Founder & CTO", "Research Intern")]
    [InlineData("pdf/rendercv-sb2nov.pdf", "Co-Founder & CTO", "Research Intern")]
    [InlineData("md/john-doe-de.md", "Mitgründer und CTO", "Forschungspraktikant")]
    [InlineData("docx/john-doe-de.docx", "Mitgründer und CTO", "Forschungspraktikant")]
    [InlineData("pdf/john-doe-de.pdf", "Mitgründer und CTO", "Forschungspraktikant")]
    [InlineData("txt/john-doe-de.latin1.txt", "Mitgründer und CTO", "Forschungspraktikant")]
    [InlineData("md/john-doe-zh.md", "联合创始人兼首席技术官", "研究实习生")]
    public async Task The_same_career_is_read_right_in_every_container(string file, string first, string others)
    {
        var jobs = (await ProfileAsync("resumes/" + file))["experiences"]!.AsArray();

        Assert.Equal(Employers, jobs.Select(j => Text(j, "organisation")));
        Assert.Equal([first, others, others, others, others], jobs.Select(j => Text(j, "title")));
        Assert.All(jobs.Zip(Starts), p => Assert.Contains(p.Second, Text(p.First, "dates")!, StringComparison.Ordinal));
        Assert.All(jobs, j => Assert.NotNull(Text(j, "location")));
    }

    [Theory]
    [InlineData("resumes/pdf/awesome-cv-resume.pdf", 8, 8)]
    [InlineData("resumes/pdf/altacv-mmayer-2col.pdf", 4, 4)]
    [InlineData("resumes/pdf/openresume-john-doe.pdf", 3, 3)]
    [InlineData("resumes/pdf/pas-cv-mars.pdf", 4, 3)]
    [InlineData("resumes/pdf/pas-cv-jupiter.pdf", 4, 3)]
    [InlineData("resumes/pdf/cv-ctan-maier.pdf", 3, 2)]
    public async Task Other_peoples_jobs_have_title_and_dates_and_mostly_an_employer(
        string file,
        int jobs,
        int employers
    )
    {
        var found = (await ProfileAsync(file))["experiences"]!.AsArray();

        Assert.Equal(jobs, found.Count);
        Assert.All(found, j => Assert.NotNull(Text(j, "dates")));
        Assert.True(found.Count(j => Text(j, "organisation") is not null) >= employers);
    }

    private static string? Text(JsonNode? entry, string slot) => entry![slot]?.GetValue<string>();

    private static async Task<JsonNode> ProfileAsync(string file)
    {
        Assert.SkipUnless(Corpus is not null, "VITAE_CORPUS is not set");
        using var services = new ServiceCollection().AddLogging().AddReading().BuildServiceProvider();
        var path = Path.Combine(Corpus, file);
        var ct = Xunit.TestContext.Current.CancellationToken;
        var bytes = await File.ReadAllBytesAsync(path, ct);
        var read = await services
            .GetRequiredService<DocumentReader>()
            .ReadAsync(Path.GetFileName(path), bytes, "d1", ct);
        var data = DocumentPrompt.Render([Document(read)], new BlockNumbers(read.Blocks).ToPromptLine)[0];
        return await OfflineModel.AskAsync(
            $"<document {data.Attributes}>\n{data.Text}\n</document>\n# Task: extract_profile\n"
        );
    }

    private static SourceDocument Document(ReadText read) =>
        new()
        {
            Id = "d1",
            FileName = "cv",
            Kind = DocumentKind.Cv,
            Language = LanguageGuess.Of(read.Text),
            Text = read.Text,
            Blocks = read.Blocks,
            Contact = Vitae.Documents.ContactFinder.Find(read.Blocks),
        };
}
