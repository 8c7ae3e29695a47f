using System.Diagnostics;
using Vitae.Reading;

namespace Vitae.Tests.Reading;

/// <summary>The whole hostile folder: each file does what its README says must happen.</summary>
public sealed class HostileCorpusTests
{
    [Theory]
    [InlineData("pdf/bomb-flate-1gib.pdf", "64 MB")]
    [InlineData("pdf/corrupt-html-as-pdf.pdf", "HTML")]
    [InlineData("docx/ole-cfb-as-docx.docx", "old Word document")]
    [InlineData("pdf/corrupt-truncated-60pct.pdf", "damaged")]
    [InlineData("pdf/empty-0-bytes.pdf", "empty")]
    [InlineData("docx/truncated.docx", "damaged")]
    [InlineData("pdf/deep-nesting-tounicode-cmap.pdf", "no text")]
    [InlineData("pdf/page-tree-loop.pdf", "no text")]
    [InlineData("pdf/pdfpig-invalid-xref-loop.pdf", "no text")]
    [InlineData("pdf/encrypted-aes256-userpw.pdf", "password")]
    [InlineData("pdf/pdfpig-encrypted-password-is-password.pdf", "password")]
    [InlineData("pdf/long-200-pages.pdf", "limit is 100")]
    [InlineData("docx/xxe-billion-laughs.docx", "document type definition")]
    [InlineData("docx/xxe-file-etc-passwd.docx", "document type definition")]
    [InlineData("odt/xxe-file.odt", "document type definition")]
    [InlineData("docx/zip-overlapping-entries.docx", "overlapping")]
    [InlineData("docx/zip-slip-names.docx", "outside its folder")]
    [InlineData("docx/zipbomb-document-xml-300mib.docx", "64 MB")]
    [InlineData("json/duplicate-keys.json", "twice")]
    [InlineData("json/deep-nesting-20000.json", "too deep")]
    [InlineData("svg/photo-script.svg", "SVG")]
    [InlineData("txt/empty-whitespace.txt", "no text")]
    public async Task Refused_in_one_sentence(string file, string expected)
    {
        var bytes = Corpus.Bytes("hostile/" + file);
        var watch = Stopwatch.StartNew();
        var error = await Assert.ThrowsAsync<VitaeException>(() => Read.BytesAsync(Path.GetFileName(file), bytes));
        Assert.Equal(ErrorCodes.UnsupportedDocument, error.Code);
        Assert.Contains(expected, error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("root:", error.Message, StringComparison.Ordinal);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(15), $"{file} took {watch.Elapsed}");
    }

    [Theory]
    [InlineData("pdf/encrypted-owner-only.pdf", 20)]
    [InlineData("pdf/javascript-openaction.pdf", 1)]
    [InlineData("pdf/leading-junk-1k.pdf", 20)]
    [InlineData("pdf/pdfpig-invalid-operator.pdf", 1)]
    [InlineData("docx/external-template.docx", 20)]
    [InlineData("html/resume-ssrf-file.html", 20)]
    [InlineData("rtf/includepicture-objdata.rtf", 20)]
    [InlineData("json/bom-utf16.json", 1)]
    [InlineData("csv/linkedin-formula.csv", 2)]
    public async Task Read_as_far_as_possible(string file, int fewestBlocks)
    {
        var read = await Corpus.ReadAsync("hostile/" + file);
        Assert.True(read.Blocks.Count >= fewestBlocks, $"{read.Blocks.Count} blocks");
        Assert.DoesNotContain("root:", read.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("app.alert", read.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_scan_is_refused_without_Tesseract_and_read_with_it()
    {
        var bytes = Corpus.Bytes("hostile/pdf/scanned-jakegut.pdf");
        var error = await Assert.ThrowsAsync<VitaeException>(() => Scans.WithoutTesseractAsync(bytes));
        Assert.Contains("Page 1 has no text: it is a scan", error.Message, StringComparison.Ordinal);

        Scans.SkipWithoutTesseract();
        var read = await Corpus.ReadAsync("hostile/pdf/scanned-jakegut.pdf");
        Assert.Contains("Southwestern University", read.Text, StringComparison.Ordinal);
        Assert.Contains(
            read.Blocks,
            b => b.Kind == BlockKind.Bullet && b.Text.StartsWith("Developed a REST API", StringComparison.Ordinal)
        );
        Assert.StartsWith("Page 1 is a scan", Assert.Single(read.Warnings), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_a_mixed_file_the_text_is_read_and_the_scan_named()
    {
        var read = await Scans.WithoutTesseractAsync(Corpus.Bytes("hostile/pdf/mixed-text-and-scan.pdf"));
        Assert.Contains(read.Warnings, w => w.StartsWith("Page 2 has no text", StringComparison.Ordinal));
        Assert.All(read.Blocks, b => Assert.Equal(1, b.Page));
    }

    [Fact]
    public async Task Deleted_and_hidden_text_of_Word_is_no_content()
    {
        var read = await Corpus.ReadAsync("hostile/docx/word-features-trackchanges-textbox-table.docx");
        Assert.DoesNotContain("DELETED", read.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("VANISH", read.Text, StringComparison.Ordinal);
        Assert.Contains("INSERTED", read.Text, StringComparison.Ordinal);
        Assert.Contains("TEXTBOX", read.Text, StringComparison.Ordinal);
        Assert.Contains("TABLE CELL", read.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Controls_are_stripped_and_named()
    {
        var read = await Corpus.ReadAsync("hostile/txt/nul-and-control.txt");
        Assert.DoesNotContain(read.Text, c => char.IsControl(c) && c != '\n');
        Assert.DoesNotContain('\u202E', read.Text);
        Assert.NotEmpty(read.Warnings);
    }

    [Theory]
    [InlineData("behind-box.pdf")]
    [InlineData("keyword-stuffing-white.pdf")]
    [InlineData("off-page-coordinates.pdf")]
    [InlineData("outside-cropbox.pdf")]
    [InlineData("render-mode-3-invisible.pdf")]
    [InlineData("white-1pt.pdf")]
    [InlineData("white-normal-size.pdf")]
    [InlineData("vanish-and-white.docx")]
    [InlineData("display-none.html")]
    [InlineData("posting-html-white.html")]
    public async Task Hidden_orders_are_flagged_and_kept_away(string file)
    {
        var read = await Corpus.ReadAsync("injection/docs/" + file);
        Assert.DoesNotContain("CANARY", read.Text, StringComparison.Ordinal);
        Assert.Contains(read.Warnings, w => w.StartsWith("Hidden text was left out", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("metadata-and-annotation.pdf")]
    [InlineData("meta-and-alt.html")]
    public async Task Metadata_is_not_read(string file) =>
        Assert.DoesNotContain(
            "CANARY",
            (await Corpus.ReadAsync("injection/docs/" + file)).Text,
            StringComparison.Ordinal
        );
}
