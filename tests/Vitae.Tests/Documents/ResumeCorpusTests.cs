using Vitae.Documents;
using Vitae.Reading;
using Vitae.Tests.Reading;

namespace Vitae.Tests.Documents;

public class ResumeCorpusTests
{
    [Fact]
    public async Task Of_no_resume_do_name_mail_or_telephone_reach_a_prompt()
    {
        var leaks = new List<string>();
        foreach (var (file, read) in await ReadAllAsync("*"))
        {
            var contact = ContactFinder.Find(read.Blocks);
            var prompt = DocumentPrompt.Render([Document(file, read, contact)])[0].Text;
            string?[] secrets = [contact.Name, contact.Email, contact.Phone];
            leaks.AddRange(
                secrets
                    .OfType<string>()
                    .Where(s => prompt.Contains(s, StringComparison.OrdinalIgnoreCase))
                    .Select(s => $"{file}: {s}")
            );
        }

        Assert.Empty(leaks);
    }

    [Fact]
    public async Task One_person_in_three_languages_and_many_formats_is_found_in_each()
    {
        var files = await ReadAllAsync("john-doe-*");

        Assert.NotEmpty(files);
        Assert.All(
            files,
            f =>
            {
                var contact = ContactFinder.Find(f.Read.Blocks);
                Assert.Equal(("John Doe", "john.doe@email.com", 3), (contact.Name, contact.Email, contact.Links.Count));
                Assert.Equal(DocumentKind.Cv, KindGuess.Of("x", f.Read.Blocks));
            }
        );
    }

    private static async Task<IReadOnlyList<(string File, ReadText Read)>> ReadAllAsync(string pattern)
    {
        var corpus = Environment.GetEnvironmentVariable("VITAE_CORPUS");
        Assert.SkipUnless(corpus is not null, "VITAE_CORPUS is not set.");
        var all = new List<(string, ReadText)>();
        foreach (
            var file in Directory
                .GetFiles(Path.Combine(corpus, "resumes"), pattern, SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal)
        )
        {
            var name = Path.GetFileName(file);
            try
            {
                all.Add(
                    (
                        name,
                        await Read.BytesAsync(
                            name,
                            await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken)
                        )
                    )
                );
            }
            catch (VitaeException e)
            {
                Assert.Equal(ErrorCodes.UnsupportedDocument, e.Code);
            }
        }

        return all;
    }

    private static SourceDocument Document(string name, ReadText read, ContactDetails contact) =>
        new()
        {
            Id = "d1",
            FileName = name,
            Kind = DocumentKind.Cv,
            Language = "en",
            Text = read.Text,
            Blocks = read.Blocks,
            Contact = contact,
        };
}
