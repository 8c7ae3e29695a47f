using Vitae.Documents;
using Vitae.Tests.Reading;

namespace Vitae.Tests.Documents;

public class ContactFinderTests
{
    [Fact]
    public async Task Everything_on_one_line_under_the_name_is_found()
    {
        var contact = await Find(
            """
            # Mara Lindqvist

            Hamburg, Germany | mara.lindqvist@example.org | +49 40 1234567 | linkedin.com/in/mara-lindqvist | maral.dev

            ## Experience

            ### Engineer, Nordwind GmbH
            """
        );

        Assert.Equal("Mara Lindqvist", contact.Name);
        Assert.Equal("mara.lindqvist@example.org", contact.Email);
        Assert.Equal("+49 40 1234567", contact.Phone);
        Assert.Equal("Hamburg, Germany", contact.Address);
        Assert.Equal(["https://linkedin.com/in/mara-lindqvist", "https://maral.dev"], contact.Links);
    }

    [Fact]
    public async Task Labels_on_lines_of_their_own_name_the_lines_below()
    {
        var contact = await Find(
            "Lebenslauf\n\nName\nJens Ohlsen\nAnschrift\nHafenstraße 12\n20457 Hamburg\nTelefon\n040 998877\nE-Mail\njo@example.org\n\nBerufserfahrung\n\nSeit 2019 Projektleiter bei der Nordwind GmbH, verantwortlich für vier Standorte und ihre Lager\n",
            "cv.txt"
        );

        Assert.Equal("Jens Ohlsen", contact.Name);
        Assert.Equal("Hafenstraße 12, 20457 Hamburg", contact.Address);
        Assert.Equal("040 998877", contact.Phone);
        Assert.Equal("jo@example.org", contact.Email);
    }

    [Fact]
    public async Task A_title_above_the_name_is_not_the_name()
    {
        var contact = await Find(
            "# Curriculum Vitae\n\nSenior Software Engineer\n\nAda Novak\n\nada@example.org\n\n## Skills\n"
        );

        Assert.Equal("Ada Novak", contact.Name);
    }

    [Fact]
    public async Task A_letters_recipient_is_not_the_candidates_address()
    {
        var contact = await Find(
            """
            Nora Petit
            4 rue des Lilas
            69003 Lyon
            nora.petit@example.org

            Société Exemple
            à l'attention de Mme Roche
            service du personnel
            18 avenue Foch
            75016 Paris

            Madame,

            Je vous écris au sujet du poste.

            Cordialement,
            Nora Petit
            """,
            "lettre.txt"
        );

        Assert.Equal("4 rue des Lilas, 69003 Lyon", contact.Address);
    }

    [Theory]
    [InlineData("Projects 2019-2023, budget 1 200 000 000 €")]
    [InlineData("Worked from 06/2019 to 08/2023")]
    [InlineData("ISBN 978-3-16-148410-0")]
    public async Task Dates_and_amounts_are_not_telephone_numbers(string line)
    {
        var contact = await Find($"# Ada Novak\n\n## Experience\n\n- {line}\n");

        Assert.Null(contact.Phone);
    }

    [Theory]
    [InlineData("Built services with ASP.NET and Node.js")]
    [InlineData("Sold through Booking.com")]
    public async Task Names_of_tools_and_shops_in_running_text_are_not_links(string line)
    {
        var contact = await Find($"# Ada Novak\n\n## Experience\n\n- {line}\n");

        Assert.Empty(contact.Links);
    }

    [Theory]
    [InlineData("GitHub: @mlind", "https://github.com/mlind")]
    [InlineData("GitHub: mlind | Hamburg", "https://github.com/mlind")]
    [InlineData("X: @mlind", "https://x.com/mlind")]
    [InlineData("Telegram @mlind", "https://t.me/mlind")]
    public async Task A_user_name_behind_its_site_is_a_link(string line, string link) =>
        Assert.Equal([link], (await Find($"# Ada Novak\n\n{line}\n\n## Experience\n\n- Built bridges\n")).Links);

    [Fact]
    public async Task An_office_telephone_is_one()
    {
        var contact = await Find("# Ada Novak\n\n## Experience\n\n- Built bridges. Office: 4471 9923\n");

        Assert.Equal("4471 9923", contact.Phone);
    }

    [Fact]
    public async Task A_name_in_Chinese_or_Arabic_is_found()
    {
        Assert.Equal("王小明", (await Find("# 王小明\n\n北京 | wang@example.org\n\n## 工作经历\n")).Name);
        Assert.Equal("ليلى حداد", (await Find("# ليلى حداد\n\nlayla@example.org\n\n## الخبرة\n")).Name);
    }

    [Fact]
    public async Task The_cvs_details_win_over_a_letters()
    {
        var cv = Document("d1", DocumentKind.Cv, await Find("# Ada Novak\n\nada@example.org\n\n## Skills\n"));
        var letter = Document(
            "d2",
            DocumentKind.CoverLetter,
            await Find("Ada M. Novak\nold@example.org\n+44 20 7946 0000\n\nDear team,\n", "l.txt")
        );

        var merged = ContactMerge.Of([letter, cv]);

        Assert.Equal("Ada Novak", merged.Name);
        Assert.Equal("ada@example.org", merged.Email);
        Assert.Equal("+44 20 7946 0000", merged.Phone);
    }

    private static SourceDocument Document(string id, DocumentKind kind, ContactDetails contact) =>
        new()
        {
            Id = id,
            FileName = "x",
            Kind = kind,
            Language = "en",
            Text = "",
            Blocks = [],
            Contact = contact,
        };

    private static async Task<ContactDetails> Find(string text, string name = "cv.md") =>
        ContactFinder.Find((await Read.TextAsync(name, text)).Blocks);
}
