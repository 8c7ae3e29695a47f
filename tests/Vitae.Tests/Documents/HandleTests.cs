using Vitae.Documents;
using Vitae.Tests.Reading;

namespace Vitae.Tests.Documents;

public class HandleTests
{
    [Theory]
    [InlineData("GitHub: @kestrel77")]
    [InlineData("Skype: live:kestrel77")]
    [InlineData("Skype: kestrel77 | Telegram: @kestrel77")]
    [InlineData("WeChat ID: kestrel77")]
    [InlineData("Office: 4471 9923")]
    public async Task User_names_and_office_numbers_are_masked(string line)
    {
        var prompt = await RenderAsync($"# Ada Novak\n\n{line}\n\n## Experience\n\n- Built bridges, {line}\n");

        Assert.DoesNotContain("kestrel", prompt[..prompt.IndexOf("# Experience", StringComparison.Ordinal)]);
        Assert.DoesNotContain("@kestrel77", prompt, StringComparison.Ordinal);
        Assert.DoesNotContain("live:", prompt, StringComparison.Ordinal);
        Assert.DoesNotContain("9923", prompt, StringComparison.Ordinal);
        Assert.Contains("Built bridges", prompt, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("GitHub: Actions")]
    [InlineData("LinkedIn: marketing campaigns")]
    [InlineData("Signal processing, Discord bots")]
    [InlineData("Home office, 1200 300 units a year")]
    public async Task Tools_of_work_are_no_user_names(string line) =>
        Assert.Contains(
            line,
            await RenderAsync($"# Ada Novak\n\n## Experience\n\n- {line}\n"),
            StringComparison.Ordinal
        );

    private static async Task<string> RenderAsync(string cv)
    {
        var read = await Read.TextAsync("cv.md", cv);
        return DocumentPrompt
            .Render([
                new SourceDocument
                {
                    Id = "d1",
                    FileName = "cv.md",
                    Kind = DocumentKind.Cv,
                    Language = "en",
                    Text = read.Text,
                    Blocks = read.Blocks,
                    Contact = ContactFinder.Find(read.Blocks),
                },
            ])[0]
            .Text;
    }
}
