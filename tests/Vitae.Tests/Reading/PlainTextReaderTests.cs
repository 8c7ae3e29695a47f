using System.Text;

namespace Vitae.Tests.Reading;

public sealed class PlainTextReaderTests
{
    [Fact]
    public async Task Headings_entries_and_bullets_become_blocks_with_wrapped_lines_joined()
    {
        var read = await Read.TextAsync(
            "cv.txt",
            """
            Jane Roe

            EXPERIENCE

            Engineer, Acme Ltd          2019 - 2021
            Berlin
            - Built the billing service that now handles two million
              invoices a month
            * Mentored two juniors
            """
        );
        Assert.Equal(
            [
                "Jane Roe",
                "# EXPERIENCE",
                "Engineer, Acme Ltd | 2019 - 2021",
                "Berlin",
                "- Built the billing service that now handles two million invoices a month",
                "- Mentored two juniors",
            ],
            Read.Lines(read)
        );
    }

    [Fact]
    public async Task Short_lines_are_no_wrapped_paragraph()
    {
        var read = await Read.TextAsync(
            "posting.txt",
            """
            Softwareentwickler:in Bestellplattform (Vollzeit, unbefristet)
            Kaffeelieferung GmbH, Berlin

            Ihr Profil
            - Python
            """
        );
        Assert.Equal(
            ["Softwareentwickler:in Bestellplattform (Vollzeit, unbefristet)", "Kaffeelieferung GmbH, Berlin"],
            Read.Lines(read).Take(2)
        );
    }

    [Fact]
    public async Task Wide_letters_wrap_at_half_the_letters()
    {
        const string Line = "二零一九年至今在上海担任高级软件工程师负责支付平台的设计与开发并且带领团队";
        var read = await Read.TextAsync("cv.txt", $"{Line}\n完成多个项目。");
        Assert.Equal([$"{Line}完成多个项目。"], Read.Lines(read));
    }

    [Fact]
    public async Task Every_span_points_at_its_own_text()
    {
        var read = await Read.TextAsync("cv.txt", "One\n\nTwo  words\n\nDrei ﬁne\tCells");
        Assert.Equal("One\nTwo words\nDrei fine | Cells", read.Text);
        Assert.All(read.Blocks, b => Assert.Equal(b.Text, read.Text[b.Start..b.End]));
        Assert.Equal(["d1.1", "d1.2", "d1.3"], read.Blocks.Select(b => b.Id));
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("windows-1252")]
    [InlineData("utf-8")]
    public async Task German_text_is_decoded_from(string encoding)
    {
        const string Text = "Gründung der Größten Übung für Jörg und weitere Ämter";
        var bytes = CodePagesEncodingProvider.Instance.GetEncoding(encoding) ?? Encoding.GetEncoding(encoding);
        var read = await Read.BytesAsync("cv.txt", bytes.GetBytes(Text));
        Assert.Equal(Text, read.Text);
    }

    [Theory]
    [InlineData("gb18030", "工作经历：二零一九年至今，在上海担任高级软件工程师")]
    [InlineData("windows-1251", "Опыт работы: старший инженер, Москва, руководство командой")]
    public async Task Other_scripts_are_decoded_from(string encoding, string text)
    {
        var bytes = CodePagesEncodingProvider.Instance.GetEncoding(encoding)!.GetBytes(text);
        Assert.Equal(text, (await Read.BytesAsync("cv.txt", bytes)).Text);
    }

    [Fact]
    public async Task Control_characters_are_removed_and_named()
    {
        var read = await Read.TextAsync("cv.txt", "Jane\0 \u001B[31mRoe\u001B[0m \u202Egnp.exe plain");
        Assert.Equal("Jane Roe gnp.exe plain", read.Text);
        Assert.Contains(read.Warnings, w => w.Contains("control characters", StringComparison.Ordinal));
        Assert.Contains(read.Warnings, w => w.Contains("U+202E", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t \n")]
    public async Task A_file_without_text_is_refused_by_name(string content)
    {
        var error = await Assert.ThrowsAsync<VitaeException>(() => Read.TextAsync("cv.txt", content));
        Assert.Equal(ErrorCodes.UnsupportedDocument, error.Code);
        Assert.StartsWith("cv.txt", error.Message, StringComparison.Ordinal);
    }
}
