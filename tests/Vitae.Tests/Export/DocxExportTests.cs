using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Microsoft.Extensions.Time.Testing;
using Vitae.Export;

namespace Vitae.Tests.Export;

public class DocxExportTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 4, 5, 6, 7, TimeSpan.Zero);

    [Theory]
    [InlineData("ordinary")]
    [InlineData("long-names")]
    [InlineData("no-summary-one-job")]
    [InlineData("thirty-jobs")]
    [InlineData("arabic")]
    public async Task Word_finds_no_fault_in_it(string sample)
    {
        using var file = await OpenAsync(SampleResumes.All[sample]);

        Assert.Empty(new OpenXmlValidator().Validate(file, Ct).Select(e => e.Description));
    }

    [Fact]
    public async Task Signs_that_XML_cannot_hold_are_left_out_and_markup_stays_text()
    {
        var name = "A\u0001<w:b/>&\uD800\uFFFF";
        using var file = await OpenAsync(SampleResumes.Ordinary with { Contact = new() { Name = name } });

        Assert.Empty(new OpenXmlValidator().Validate(file, Ct).Select(e => e.Description));
        Assert.StartsWith("A<w:b/>&", Texts(file)[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sections_and_entries_are_real_headings_and_bullets_real_lists()
    {
        using var file = await OpenAsync(SampleResumes.Ordinary);

        Assert.Contains("Work Experience", Texts(file, "Heading1"));
        Assert.Contains("Senior Software Engineer, Tidewater Freight Systems", Texts(file, "Heading2"));
        Assert.Equal(15, Texts(file, "ListBullet").Count);
        Assert.Empty(file.MainDocumentPart!.HeaderParts);
        Assert.Empty(file.MainDocumentPart.Document!.Descendants<Table>());
    }

    [Fact]
    public async Task Only_web_mail_and_phone_addresses_become_links()
    {
        var contact = SampleResumes.Ordinary.Contact with
        {
            Links = ["javascript:alert(1)", "file:///etc/hosts", "https://a.example.com"],
        };

        using var file = await OpenAsync(SampleResumes.Ordinary with { Contact = contact });

        Assert.Equal(
            ["mailto:nora.lind@example.com", "tel:+442079460958", "https://a.example.com/"],
            file.MainDocumentPart!.HyperlinkRelationships.Select(r => r.Uri.ToString())
        );
    }

    [Fact]
    public async Task It_says_whose_resume_it_is_and_when_it_was_made_and_nothing_else()
    {
        using var file = await OpenAsync(SampleResumes.Ordinary);

        var properties = file.PackageProperties;
        Assert.Equal("Nora Lind – Resume", properties.Title);
        Assert.Equal(Now.UtcDateTime, properties.Modified?.ToUniversalTime());
        Assert.Null(properties.LastModifiedBy);
        Assert.Null(file.ExtendedFilePropertiesPart);
    }

    private static CancellationToken Ct => Xunit.TestContext.Current.CancellationToken;

    private static async Task<WordprocessingDocument> OpenAsync(Vitae.Generation.ResumeContent content)
    {
        var export = new DocxExport(new FakeTimeProvider(Now));
        var bytes = await export.WriteAsync(new() { Content = content, Html = "" }, Ct);
        return WordprocessingDocument.Open(new MemoryStream(bytes), isEditable: false);
    }

    private static List<string> Texts(WordprocessingDocument file, string? style = null) =>
        [
            .. file.MainDocumentPart!.Document!.Body!.Elements<Paragraph>()
                .Where(p =>
                    style is null
                    || string.Equals(
                        p.ParagraphProperties?.ParagraphStyleId?.Val?.Value,
                        style,
                        StringComparison.Ordinal
                    )
                )
                .Select(p => p.InnerText),
        ];
}
