using Vitae.Ai;
using Vitae.Documents;
using Vitae.Tests.Reading;

namespace Vitae.Tests.Documents;

public class DocumentPromptTests
{
    private const string Cv = """
        # Mara Lindqvist

        Lindenweg 4, 20099 Hamburg | mara.lindqvist@example.org | +49 40 1234567 | github.com/mlindqvist

        Date of birth: 3 May 1988 | Nationality: Swedish | Driving licence: B

        ## Summary

        Mara Lindqvist is an engineer for payment systems.

        ## Experience

        ### Engineer, Nordwind GmbH, Hamburg

        - Ms Lindqvist led the move to Kubernetes (see https://example.org/talk)
        - Raised throughput from 200 to 900 requests a second

        ## References

        Dr Ole Brandt, head of engineering, ole.brandt@example.com
        """;

    [Fact]
    public async Task Who_the_candidate_is_never_leaves()
    {
        var prompt = (await Render(Cv)).Text;

        foreach (
            var secret in new[]
            {
                "Mara",
                "Lindqvist",
                "mara.",
                "1234567",
                "Lindenweg",
                "20099",
                "github.com",
                "example.org",
                "1988",
                "Swedish",
                "Brandt",
                "mlindqvist",
            }
        )
        {
            Assert.DoesNotContain(secret, prompt, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public async Task What_the_candidate_did_stays_with_its_ids()
    {
        var read = await Read.TextAsync("cv.md", Cv);
        var prompt = (await Render(Cv)).Text;

        var bullet = read.Blocks.Single(b => b.Text.StartsWith("Raised", StringComparison.Ordinal));
        Assert.Contains(
            $"[{bullet.Id}] - Raised throughput from 200 to 900 requests a second",
            prompt,
            StringComparison.Ordinal
        );
        Assert.Contains("# Engineer, Nordwind GmbH, Hamburg", prompt, StringComparison.Ordinal);
        Assert.Contains("[name] is an engineer for payment systems.", prompt, StringComparison.Ordinal);
        Assert.Contains("Ms [name] led the move to Kubernetes (see [link])", prompt, StringComparison.Ordinal);
        Assert.Contains("Driving licence: B", prompt, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_document_is_told_by_id_and_kind_not_by_its_file_name()
    {
        var part = await Render(Cv);

        Assert.Equal(new PromptData("document", "id=\"d1\" kind=\"cv\"", part.Text), part);
        Assert.DoesNotContain("cv.md", part.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_found_in_one_document_is_masked_in_the_others()
    {
        var cv = await Document("d1", "cv.md", Cv);
        var letter = await Document(
            "d2",
            "reference.md",
            "# Reference\n\nWe recommend Mara Lindqvist without reserve.\n"
        );

        var parts = DocumentPrompt.Render([cv, letter]);

        Assert.Contains("We recommend [name] without reserve.", parts[1].Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Work")]
    [InlineData("Portfolio")]
    public async Task A_heading_near_the_top_stays_though_its_word_labels_numbers_elsewhere(string heading)
    {
        var part = await Render($"# Mara Lindqvist\n\nWork: +49 40 1234567\n\n## {heading}\n\n- Nurse, Clinic West\n");

        Assert.Contains($"# {heading}", part.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Work:", part.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_corrected_name_is_masked_too()
    {
        var document = await Document("d1", "cv.md", "# Experience\n\n- Worked with Zoë Quist on payments\n");

        var part = DocumentPrompt.Render([document with { Corrected = new ContactDetails { Name = "Zoë Quist" } }])[0];

        Assert.Contains("Worked with [name] on payments", part.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("# 王小明\n\n北京 | wang@example.org\n\n## 工作经历\n\n- 客户称赞王小明的工作\n", "王小明")]
    [InlineData("# Mara Lindqvist\n\nmaralindqvist\n\n## Experience\n\n- Lindqvists Team baute Brücken\n", "Lindqvist")]
    public async Task A_name_is_masked_between_letters_with_endings_and_as_a_user_name(string cv, string name) =>
        Assert.DoesNotContain(name, (await Render(cv)).Text, StringComparison.OrdinalIgnoreCase);

    [Theory]
    [InlineData(
        "# Theresa May\n\n## Experience\n\n- Since May 2020 in charge of budgets\n",
        "Since May 2020 in charge"
    )]
    [InlineData("# Rosa Weber\n\n## Experience\n\n- Designer at Weber GmbH\n", "Weber GmbH")]
    [InlineData("# Tom Rivers\n\n## Experience\n\n- Measured rivers in Wales\n", "Measured rivers in Wales")]
    public async Task A_part_of_a_name_that_is_another_word_stays(string cv, string expected) =>
        Assert.Contains(expected, (await Render(cv)).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("Geboren am 3. Mai 1988 in Kiel | ledig, zwei Kinder")]
    [InlineData("Célibataire, sans enfant à charge, nationalité française")]
    [InlineData("37 ans")]
    [InlineData("Familienstand: verheiratet")]
    [InlineData("Fecha de nacimiento: 3 de mayo de 1988")]
    [InlineData("Gender: female | Children: 2 | Age: 37")]
    [InlineData("37 ans Célibataire, sans enfant à charge Nationalité française")]
    public async Task Private_lines_are_left_out(string line)
    {
        var prompt = (await Render($"# Ada Novak\n\n{line}\n\n## Experience\n\n- Built bridges\n")).Text;

        Assert.Equal(
            ["# Experience", "- Built bridges"],
            prompt.Split('\n').Select(l => l[(l.IndexOf(']', StringComparison.Ordinal) + 2)..])
        );
    }

    [Theory]
    [InlineData("BA Gender Studies, University of Leeds")]
    [InlineData("Photo editing")]
    [InlineData("Krankenpflegerin, Intensivstation")]
    [InlineData("Photo: Lightroom, Capture One")]
    [InlineData("Kinder betreut, Hausaufgaben begleitet")]
    [InlineData("Children 5-12 years: swimming lessons")]
    [InlineData("Age verification, fraud checks")]
    [InlineData("15 ans d'expérience en gestion de projet")]
    [InlineData("Juillet 2006 | CAPES Mathématiques")]
    [InlineData("Single sign-on, married to SAML")]
    [InlineData("Religion: Lehrplan für die Klassen 5 bis 10 geschrieben")]
    public async Task Lines_about_work_stay_whatever_words_they_use(string line)
    {
        foreach (var cv in new[] { $"# Ada Novak\n\n{line}\n", $"# Ada Novak\n\n## Experience\n\n- {line}\n" })
        {
            Assert.Contains(line, (await Render(cv)).Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Labels_above_one_another_take_no_heading_for_their_value()
    {
        var prompt = (
            await Render("# Ada Novak\n\nDate of birth\n\nNationality\n\n## Experience\n\n- Built bridges\n")
        ).Text;

        Assert.Contains("# Experience", prompt, StringComparison.Ordinal);
        Assert.DoesNotContain("Nationality", prompt, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(
        "## References\n\nDr Ole Brandt, Nordwind\n\n## Research activities\n\n- Stability of systems\n",
        "Stability"
    )]
    [InlineData("## Referenzen\n\n- Nordwind: Umzug in die Cloud\n- Aqua: Pumpen erneuert\n", "Pumpen erneuert")]
    [InlineData("## References\n\nDr Ole Brandt\n\nEngineer, Nordwind | 2015 – 2019\n\n- Built cranes\n", "cranes")]
    public async Task Only_people_are_left_out_under_references(string section, string kept)
    {
        var prompt = (await Render($"# Ada Novak\n\n{section}")).Text;

        Assert.Contains(kept, prompt, StringComparison.Ordinal);
        Assert.DoesNotContain("Brandt", prompt, StringComparison.Ordinal);
    }

    private static async Task<PromptData> Render(string cv) =>
        DocumentPrompt.Render([await Document("d1", "cv.md", cv)])[0];

    private static async Task<SourceDocument> Document(string id, string name, string text)
    {
        var read = await Read.TextAsync(name, text);
        return new SourceDocument
        {
            Id = id,
            FileName = name,
            Kind = KindGuess.Of(name, read.Blocks),
            Language = "en",
            Text = read.Text,
            Blocks = read.Blocks,
            Contact = ContactFinder.Find(read.Blocks),
        };
    }
}
