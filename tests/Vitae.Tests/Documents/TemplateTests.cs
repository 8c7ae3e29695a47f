using System.Text;
using Vitae.Documents;
using Vitae.Sessions;
using Vitae.Tests.Fakes;
using Vitae.Tests.Reading;

namespace Vitae.Tests.Documents;

public class TemplateTests
{
    [Theory]
    [InlineData("# <Name>\n\n<E-Mail>\n\n## Experience\n\n<Year>–<Year> | <Company name>\n\n- <List of activities>\n")]
    [InlineData("{{name}}\n\n{{email}}\n\nExperience\n\n{% for job in jobs %}\n\n{{job.title}}\n\n{% endfor %}\n")]
    [InlineData("# {fullName}\n\n{emailLabel}\n\n{#jobs}{title}{/jobs}\n\n{-w:p theses}{citation}{/theses}\n")]
    [InlineData("# [Insert your name]\n\nYour Position\n\nJob title 1\n\nCompany name\n\n- Job description 1\n")]
    public async Task A_template_that_nobody_filled_in_is_refused_and_gives_no_facts(string text)
    {
        await using var house = new TestHouse();
        var session = await house.Get<SessionStore>().CreateAsync(TestHouse.Ct);
        var step = house.Get<DocumentStep>();

        var error = await Assert.ThrowsAsync<VitaeException>(() =>
            step.AddAsync(session.Id, [new DocumentFile("cv.md", Encoding.UTF8.GetBytes(text))], null, TestHouse.Ct)
        );

        Assert.Equal(ErrorCodes.UnsupportedDocument, error.Code);
        Assert.Contains("no candidate data was found", error.Message, StringComparison.Ordinal);
        Assert.Empty(await step.LoadAsync(session.Id, TestHouse.Ct));
    }

    [Fact]
    public async Task A_filled_in_CV_with_one_placeholder_left_is_read_with_a_warning_and_without_that_line()
    {
        await using var house = new TestHouse();
        var session = await house.Get<SessionStore>().CreateAsync(TestHouse.Ct);
        var step = house.Get<DocumentStep>();
        const string Cv =
            "# Ada Novak\n\nada@example.org\n\n## Experience\n\nEngineer, Nordwind | 2015 – 2019\n\n- Built bridges\n\nHobbies: <List of hobbies>\n";

        var result = await step.AddAsync(
            session.Id,
            [new DocumentFile("cv.md", Encoding.UTF8.GetBytes(Cv))],
            null,
            TestHouse.Ct
        );

        Assert.Contains("<List of hobbies>", Assert.Single(result[0].Warnings), StringComparison.Ordinal);
        var prompt = DocumentPrompt.Render(await step.LoadAsync(session.Id, TestHouse.Ct))[0].Text;
        Assert.Contains("Built bridges", prompt, StringComparison.Ordinal);
        Assert.DoesNotContain("List of hobbies", prompt, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("pdf/ecv-template-de.pdf")]
    [InlineData("pdf/ecv-template-en.pdf")]
    [InlineData("pdf/europecv-academic-template.pdf")]
    [InlineData("pdf/harnon-cv-sample.pdf")]
    [InlineData("docx/duke-scholars-cv-template.docx")]
    public async Task The_templates_of_the_corpus_give_no_facts(string file)
    {
        var bytes = Corpus.Bytes("resumes/" + file);
        await using var house = new TestHouse();
        var session = await house.Get<SessionStore>().CreateAsync(TestHouse.Ct);

        var error = await Assert.ThrowsAsync<VitaeException>(() =>
            house
                .Get<DocumentStep>()
                .AddAsync(session.Id, [new DocumentFile(Path.GetFileName(file), bytes)], null, TestHouse.Ct)
        );

        Assert.Contains("template", error.Message, StringComparison.Ordinal);
    }
}
