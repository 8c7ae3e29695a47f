namespace Vitae.Tests.Cli;

/// <summary>Real CVs that nobody tuned for, through the everyday command; runs where <c>VITAE_CORPUS</c> points at the corpus.</summary>
public sealed class CorpusTests
{
    private static readonly string? Corpus = Environment.GetEnvironmentVariable("VITAE_CORPUS");

    [Theory]
    [InlineData("pdf/awesome-cv-resume.pdf", "Dunamu")]
    [InlineData("pdf/rendercv-harvard.pdf", "NVIDIA Research")]
    [InlineData("pdf/pas-cv-mars.pdf", "Education Nationale")]
    [InlineData("docx/john-doe-de.docx", "Nexus AI")]
    [InlineData("odt/john-doe-en.odt", "Google DeepMind")]
    [InlineData("txt/john-doe-zh.gb18030.txt", "Microsoft Research")]
    public async Task A_real_cv_becomes_a_resume_with_its_employers(string cv, string employer)
    {
        Assert.SkipWhen(Corpus is null, "VITAE_CORPUS is not set");
        using var vitae = new CliProgram();

        var result = await vitae.RunAsync(
            "tailor",
            "--job",
            Path.Combine(Corpus!, "jobs", "18f-back-end-web-developer.md"),
            Path.Combine(Corpus!, "resumes", cv)
        );

        Assert.True(result.ExitCode == 0, result.Stderr);
        Assert.Contains(
            employer,
            result.Resume.GetProperty("sections").GetProperty("experience").GetString(),
            StringComparison.Ordinal
        );
        Assert.Equal(0, result.Resume.GetProperty("claims").GetProperty("unsupported").GetInt32());
    }

    [Theory]
    [InlineData("docx/duke-scholars-cv-template.docx", "unsupported_document")]
    [InlineData("other/jakegut.tex", "unsupported_document")]
    [InlineData("other/rendercv-classic.yaml", "unsupported_document")]
    public async Task What_holds_no_candidate_gets_one_clear_sentence(string file, string code)
    {
        Assert.SkipWhen(Corpus is null, "VITAE_CORPUS is not set");
        using var vitae = new CliProgram();

        var result = await vitae.RunAsync(
            "tailor",
            "--job",
            Path.Combine(Corpus!, "jobs", "html-greenhouse-en.html"),
            Path.Combine(Corpus!, "resumes", file)
        );

        Assert.Equal(code, result.ErrorCode);
        Assert.Contains(Path.GetFileName(file), result.Stderr, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_posting_is_understood_or_refused_with_a_sentence()
    {
        Assert.SkipWhen(Corpus is null, "VITAE_CORPUS is not set");
        using var vitae = new CliProgram();
        var understood = 0;
        var postings = Directory.GetFiles(Path.Combine(Corpus!, "jobs"));
        foreach (var posting in postings)
        {
            var result = await vitae.RunAsync("job", posting);
            Assert.True(result.ExitCode is 0 or 2 or 4 or 5, result.Stderr);
            understood += result.ExitCode == 0 ? 1 : 0;
        }

        Assert.True(understood >= postings.Length - 2, $"{understood} of {postings.Length}");
    }
}
