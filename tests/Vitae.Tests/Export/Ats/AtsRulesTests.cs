using Microsoft.Extensions.DependencyInjection;
using Vitae.Export;
using Vitae.Reading;
using Vitae.Templates;

namespace Vitae.Tests.Export;

public class AtsRulesTests
{
    private const string Everything = "everything";

    [Fact]
    public void A_file_that_reads_back_whole_passes_every_rule()
    {
        Assert.Empty(Findings(Read(SampleResumes.Ordinary)));
    }

    [Theory]
    [InlineData("Nora Lind", "contact", "/contact/name")]
    [InlineData("nora.lind@example.com", "contact", "/contact/email")]
    [InlineData("Work Experience", "headings", "/experiences")]
    [InlineData("June 2017 – February 2021", "entry-together", "/experiences/1")]
    [InlineData("Severn Vale University", "entry-together", "/education/0")]
    public void What_an_extractor_lost_is_named_with_its_place(string lost, string rule, string path)
    {
        var file = Read(SampleResumes.Ordinary);
        var text = file.Extracts[0].Text.Replace(lost, "", StringComparison.Ordinal);

        var findings = Findings(file with { Extracts = [new("x", text) { TokenOrder = 100 }] });

        Assert.Contains((rule, path), findings.Select(f => (f.Rule, f.Path)));
    }

    [Fact]
    public void Dates_at_the_far_end_of_an_entry_belong_to_nobody()
    {
        var file = Read(SampleResumes.Ordinary);
        const string Dates = "March 2021 – Present";
        var text = file.Extracts[0].Text.Replace(Dates, "", StringComparison.Ordinal) + "\n" + Dates;

        var finding = Assert.Single(Findings(file with { Extracts = [new("x", text) { TokenOrder = 100 }] }));

        Assert.Equal(("entry-together", "/experiences/0"), (finding.Rule, finding.Path));
    }

    [Theory]
    [InlineData("o\uFB03ce")]
    [InlineData("\uE000")]
    [InlineData("\uFFFD")]
    public void Ligatures_and_private_signs_are_found(string text)
    {
        var file = Read(SampleResumes.Ordinary);
        var extract = new ExtractedText("x", file.Extracts[0].Text + text) { TokenOrder = 100 };

        Assert.Equal("code-points", Assert.Single(Findings(file with { Extracts = [extract] })).Rule);
    }

    [Fact]
    public void Words_out_of_order_hidden_words_and_heavy_files_are_errors()
    {
        var file = Read(SampleResumes.Ordinary);
        var bad = file with
        {
            Extracts = [file.Extracts[0] with { TokenOrder = 98.9 }],
            Unseen = ["Kubernetes"],
            Bytes = new byte[2_500_000],
        };

        Assert.Equal(
            ["file-size", "token-order", "unseen-text"],
            Findings(bad).Select(f => f.Rule).Order(StringComparer.Ordinal)
        );
        Assert.All(Findings(bad), f => Assert.Equal(AtsSeverity.Error, f.Severity));
    }

    [Fact]
    public void Roles_that_end_before_they_start_or_lie_ahead_are_found()
    {
        var jobs = SampleResumes.Ordinary.Experiences;
        var file = Read(
            SampleResumes.Ordinary with
            {
                Experiences =
                [
                    jobs[0] with
                    {
                        Start = new(2031, 1),
                    },
                    jobs[1] with
                    {
                        Start = new(2022, 1),
                    },
                    jobs[2] with
                    {
                        Start = null,
                    },
                ],
            }
        );

        Assert.Equal(
            [
                ("/experiences/0", AtsSeverity.Warning),
                ("/experiences/1", AtsSeverity.Error),
                ("/experiences/2", AtsSeverity.Warning),
            ],
            Findings(file)
                .Where(f => f.Rule is "role-dates")
                .OrderBy(f => f.Path, StringComparer.Ordinal)
                .Select(f => (f.Path, f.Severity))
        );
    }

    [Fact]
    public void A_skill_repeated_like_bait_is_found()
    {
        var baited = SampleResumes.Ordinary with
        {
            Achievements = [new() { Text = string.Concat(Enumerable.Repeat("Python ", 13)), Evidence = ["a1"] }],
        };

        var finding = Assert.Single(Findings(Read(baited)));

        Assert.Equal(("keyword-stuffing", "/skills/0/items/3"), (finding.Rule, finding.Path));
    }

    [Theory]
    [InlineData("a b c d", "a b c d", 100)]
    [InlineData("a b c d", "a x b y c z d", 100)]
    [InlineData("a b c d", "c d a b", 50)]
    [InlineData("a b c d", "", 0)]
    [InlineData("C# and C++", "C and C", 33.33)]
    [InlineData("ﬁne Café", "fine café", 100)]
    public void Token_order_is_the_share_of_words_found_in_order(string expected, string found, double order)
    {
        Assert.Equal(order, WordTokens.Order(WordTokens.Of(expected), WordTokens.Of(found)));
    }

    /// <summary>The file as a perfect extractor would read it.</summary>
    private static AtsFile Read(Vitae.Generation.ResumeContent content) =>
        new()
        {
            Format = "docx",
            FileName = "Nora-Lind.docx",
            Bytes = [1],
            Content = content,
            Today = new(2026, 11, 1),
            Extracts =
            [
                new(Everything, string.Join('\n', ResumeOutline.Of(content).Select(l => l.Whole))) { TokenOrder = 100 },
            ],
            Unseen = [],
            Title = "Nora Lind – Resume",
        };

    private static IReadOnlyList<AtsFinding> Findings(AtsFile file)
    {
        using var services = new ServiceCollection().AddReading().AddTemplates().AddExport().BuildServiceProvider();
        return services.GetRequiredService<AtsCheck>().Report(file).Findings;
    }
}
