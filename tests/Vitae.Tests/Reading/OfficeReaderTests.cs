namespace Vitae.Tests.Reading;

public sealed class OfficeReaderTests
{
    [Fact]
    public async Task A_Word_document_is_read_as_it_is_printed()
    {
        var docx = ZipFixture.Docx(
            """
            <w:p><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:r><w:t>Experience</w:t></w:r></w:p>
            <w:p><w:r><w:t>Engineer, Acme</w:t></w:r><w:r><w:tab/></w:r><w:r><w:t>2019</w:t></w:r></w:p>
            <w:p><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">Built </w:t></w:r><w:ins w:id="1" w:author="x"><w:r><w:t>INSERTED</w:t></w:r></w:ins><w:del w:id="2" w:author="x"><w:r><w:delText>DELETED</w:delText></w:r></w:del></w:p>
            <w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>VANISHED</w:t></w:r><w:r><w:rPr><w:color w:val="FFFFFF"/></w:rPr><w:t>WHITE</w:t></w:r><w:r><w:t>seen</w:t></w:r></w:p>
            <w:tbl><w:tr><w:tc><w:p><w:r><w:t>German</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>native</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
            <w:tbl><w:tr><w:tc><w:p><w:r><w:t>2015</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>Analyst, Beta</w:t></w:r></w:p><w:p><w:r><w:t>• Counted</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
            """
        );
        var read = await Read.BytesAsync("cv.docx", docx);
        Assert.Equal(
            [
                "# Experience",
                "Engineer, Acme | 2019",
                "- Built INSERTED",
                "seen",
                "| German | native",
                "| 2015 | Analyst, Beta",
                "- Counted",
            ],
            Read.Lines(read)
        );
        Assert.Contains(read.Warnings, w => w.Contains("marked as hidden", StringComparison.Ordinal));
        Assert.Contains(read.Warnings, w => w.Contains("white on white", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_OpenDocument_text_is_read_without_deletions()
    {
        var odt = ZipFixture.Odt(
            """
            <text:tracked-changes><text:p>DELETED</text:p></text:tracked-changes>
            <text:h>Experience</text:h><text:p>Engineer, Acme<text:tab/>2019</text:p>
            <text:list><text:list-item><text:p>Built<text:s text:c="2"/>things</text:p></text:list-item></text:list>
            <table:table><table:table-row><table:table-cell><text:p>German</text:p></table:table-cell><table:table-cell><text:p>native</text:p></table:table-cell></table:table-row></table:table>
            """
        );
        var read = await Read.BytesAsync("cv.odt", odt);
        Assert.Equal(
            ["# Experience", "Engineer, Acme | 2019", "- Built things", "| German | native"],
            Read.Lines(read)
        );
    }

    [Fact]
    public async Task Rich_text_is_read_in_its_code_page_and_by_its_Unicode()
    {
        const string Rtf =
            @"{\rtf1\ansi\ansicpg1252\uc1{\fonttbl{\f0 Arial;}}{\info{\author SECRET}}\pard Gr\'fc\'dfe aus K\u246?ln\par {\listtext\'b7\tab}Built things\par {\v HIDDEN}{\pict\bin4 ABCD}Left\tab 2019\par}";
        var read = await Read.TextAsync("cv.rtf", Rtf);
        Assert.Equal(["Grüße aus Köln", "- Built things", "Left | 2019"], Read.Lines(read));
        Assert.Single(read.Warnings, w => w.Contains("marked as hidden", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Rich_text_nested_like_a_bomb_is_refused()
    {
        var error = await Assert.ThrowsAsync<VitaeException>(() =>
            Read.TextAsync("cv.rtf", @"{\rtf1 " + new string('{', 200_000))
        );
        Assert.Contains("nested", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("word/../../evil.xml", "outside its folder")]
    [InlineData("/etc/evil.xml", "outside its folder")]
    public async Task Names_that_lead_out_of_the_folder_are_refused(string name, string expected) =>
        await AssertRefusedAsync(ZipFixture.Docx("<w:p/>", (name, "<a/>")), expected);

    [Fact]
    public async Task A_document_type_definition_is_refused() =>
        await AssertRefusedAsync(
            ZipFixture.Docx(
                "<w:p/>",
                ("docProps/core.xml", """<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>""")
            ),
            "document type definition"
        );

    [Fact]
    public async Task What_unpacks_to_too_much_is_refused() =>
        await AssertRefusedAsync(ZipFixture.Docx("<w:p/>", ("word/big.bin", new string(' ', 65 << 20))), "64 MB");

    [Fact]
    public async Task Too_many_entries_are_refused() =>
        await AssertRefusedAsync(
            ZipFixture.Docx("<w:p/>", [.. Enumerable.Range(0, 2000).Select(i => ($"word/{i}.bin", ""))]),
            "limit is 2000"
        );

    private static async Task AssertRefusedAsync(byte[] docx, string expected)
    {
        var error = await Assert.ThrowsAsync<VitaeException>(() => Read.BytesAsync("cv.docx", docx));
        Assert.Contains(expected, error.Message, StringComparison.Ordinal);
        Assert.StartsWith("cv.docx", error.Message, StringComparison.Ordinal);
    }
}
