namespace Vitae.Tests.Reading;

public sealed class PdfReaderTests
{
    private static readonly string[] Words = ["No", "First", "Second", "Third"];

    [Fact]
    public async Task A_date_at_the_right_edge_stays_with_its_line()
    {
        var pdf = new PdfFixture()
            .Text(50, 780, "Jane Roe", 20, bold: true)
            .Text(50, 740, "EXPERIENCE", 12, bold: true)
            .Text(50, 720, "Engineer, Acme Ltd")
            .Text(480, 720, "2019 - 2021")
            .Text(50, 700, "- Built the billing service for two million customers in eleven countries and moved it")
            .Text(57, 688, "to the cloud");
        var read = await Read.BytesAsync("cv.pdf", pdf.Build());
        Assert.Equal(
            [
                "# Jane Roe",
                "# EXPERIENCE",
                "Engineer, Acme Ltd | 2019 - 2021",
                "- Built the billing service for two million customers in eleven countries and moved it to the cloud",
            ],
            Read.Lines(read)
        );
        Assert.All(read.Blocks, b => Assert.Equal(1, b.Page));
    }

    [Fact]
    public async Task Two_columns_are_read_one_after_the_other()
    {
        var pdf = new PdfFixture();
        for (var i = 0; i < 12; i++)
        {
            pdf.Text(50, 700 - (i * 14), $"Left column line number {i} ends here.");
            pdf.Text(320, 697 - (i * 17), $"Right column line number {i} ends here.");
        }
        var read = await Read.BytesAsync("cv.pdf", pdf.Build());
        Assert.DoesNotContain(" | ", read.Text, StringComparison.Ordinal);
        Assert.True(
            read.Text.IndexOf("Left column line number 11", StringComparison.Ordinal)
                < read.Text.IndexOf("Right column line number 0", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task Headings_that_hang_out_to_the_left_of_their_column_do_not_join_the_one_beside_it()
    {
        var pdf = new PdfFixture().Text(45, 762, "PART ONE", bold: true).Text(311, 762, "PART FOUR", bold: true);
        pdf.Text(45, 612, "PART TWO", bold: true).Text(311, 612, "PART FIVE", bold: true);
        foreach (var top in new[] { 740, 590 })
        {
            for (var line = 0; line < 8; line++)
            {
                pdf.Text(50, top - (14 * line), $"left column line {top + line} with words to read")
                    .Text(316, top - (14 * line), $"right column line {top + line} with words to read");
            }
        }
        var text = (await Read.BytesAsync("cv.pdf", pdf.Build())).Text;
        var places = new[]
        {
            "PART ONE",
            "left column line 740",
            "PART TWO",
            "left column line 597",
            "PART FOUR",
            "right column line 740",
            "PART FIVE",
            "right column line 597",
        };
        Assert.Equal(places, places.OrderBy(p => text.IndexOf(p, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Labels_under_section_names_stay_beside_what_they_label()
    {
        var pdf = new PdfFixture().Text(50, 780, "Experience", 14, bold: true).Text(50, 640, "Skills", 14, bold: true);
        string[] years = ["2015 - 2019", "2011 - 2015", "2008 - 2011", "2005 - 2008"];
        for (var i = 0; i < years.Length; i++)
            pdf.Text(50, 755 - (25 * i), years[i]).Text(200, 755 - (25 * i), $"Engineer number {i} at a yard");
        pdf.Text(50, 615, "Software").Text(200, 615, "Excel, Word").Text(50, 590, "Tools").Text(200, 590, "Hammer");
        var lines = Read.Lines(await Read.BytesAsync("cv.pdf", pdf.Build())).ToList();
        Assert.Contains("2011 - 2015 | Engineer number 1 at a yard", lines);
        Assert.Contains("Software | Excel, Word", lines);
    }

    [Fact]
    public async Task A_date_beside_a_bullet_moves_to_the_entry_above()
    {
        var pdf = new PdfFixture()
            .Text(50, 740, "EXPERIENCE", 12, bold: true)
            .Text(50, 720, "Engineer, Acme Ltd")
            .Text(480, 720, "Berlin")
            .Text(50, 706, "• Built the billing service")
            .Text(480, 706, "2019 - 2021");
        var read = await Read.BytesAsync("cv.pdf", pdf.Build());
        Assert.Equal(
            ["# EXPERIENCE", "Engineer, Acme Ltd | Berlin | 2019 - 2021", "- Built the billing service"],
            Read.Lines(read)
        );
    }

    [Fact]
    public async Task A_letter_spaced_heading_becomes_words_again()
    {
        var pdf = new PdfFixture().Spaced(50, 740, "WORK EXPERIENCE", 12, 4).Text(50, 720, "Engineer at Acme");
        Assert.Contains("# WORK EXPERIENCE", Read.Lines(await Read.BytesAsync("cv.pdf", pdf.Build())));
    }

    [Fact]
    public async Task Hidden_text_is_left_out_and_reported()
    {
        var pdf = new PdfFixture().Text(50, 740, "Engineer at Acme since 2019, and what a person can see.");
        pdf.Page.SetTextAndFillColor(255, 255, 255);
        pdf.Text(50, 700, "SECRET in white");
        pdf.Page.SetTextAndFillColor(0, 0, 0);
        pdf.Text(50, 690, "SECRET in tiny", 1).Text(50, -300, "SECRET off the page");
        var read = await Read.BytesAsync("cv.pdf", pdf.Build());
        Assert.DoesNotContain("SECRET", read.Text, StringComparison.Ordinal);
        Assert.Contains(read.Warnings, w => w.Contains("white on white", StringComparison.Ordinal));
        Assert.Contains(read.Warnings, w => w.Contains("too small", StringComparison.Ordinal));
        Assert.Contains(read.Warnings, w => w.Contains("off the page", StringComparison.Ordinal));
    }

    [Fact]
    public async Task White_letters_on_a_dark_box_are_read()
    {
        var pdf = new PdfFixture().Text(50, 600, "Engineer at Acme since 2019, in black on white.");
        pdf.Page.SetTextAndFillColor(20, 40, 60);
        pdf.Page.DrawRectangle(new(40, 730), 300, 30, fill: true);
        pdf.Page.SetTextAndFillColor(255, 255, 255);
        pdf.Text(50, 740, "Jane Roe");
        var read = await Read.BytesAsync("cv.pdf", pdf.Build());
        Assert.Contains("Jane Roe", read.Text, StringComparison.Ordinal);
        Assert.Empty(read.Warnings);
    }

    [Fact]
    public async Task Text_under_a_later_box_is_hidden()
    {
        var pdf = new PdfFixture().Text(50, 740, "Engineer at Acme").Text(50, 700, "SECRET under a box");
        pdf.Page.SetTextAndFillColor(255, 255, 255);
        pdf.Page.DrawRectangle(new(40, 690), 300, 30, fill: true);
        var read = await Read.BytesAsync("cv.pdf", pdf.Build());
        Assert.DoesNotContain("SECRET", read.Text, StringComparison.Ordinal);
        Assert.Contains(read.Warnings, w => w.Contains("covered", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Page_numbers_and_running_heads_are_dropped()
    {
        var pdf = new PdfFixture();
        for (var page = 1; page <= 3; page++)
        {
            if (page > 1)
                pdf.AddPage();
            for (var i = 0; i < 8; i++)
                pdf.Text(50, 700 - (i * 30), $"{Words[page]} sentence {(char)('a' + i)}.");
            pdf.Text(280, 30, $"Jane Roe - {page}/3");
        }
        var read = await Read.BytesAsync("cv.pdf", pdf.Build());
        Assert.DoesNotContain("Jane Roe", read.Text, StringComparison.Ordinal);
        Assert.Equal(3, read.Pages);
        Assert.Equal(24, read.Blocks.Count);
    }

    [Fact]
    public async Task A_page_with_nothing_on_it_is_no_scan()
    {
        var pdf = new PdfFixture().Text(50, 740, "Engineer at Acme").AddPage();
        Assert.Empty((await Read.BytesAsync("cv.pdf", pdf.Build())).Warnings);
        var empty = await Assert.ThrowsAsync<VitaeException>(() =>
            Read.BytesAsync("blank.pdf", new PdfFixture().Build())
        );
        Assert.Contains("no text", empty.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stream_that_unpacks_to_too_much_is_refused()
    {
        var error = await Assert.ThrowsAsync<VitaeException>(() =>
            Read.BytesAsync("cv.pdf", PdfFixture.Bomb(80 << 20))
        );
        Assert.Contains("64 MB", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("%PDF-1.7\n", "damaged")]
    [InlineData("<html><body><p>Hello</p></body></html>", "HTML")]
    [InlineData("{\\rtf1 Hello}", "Rich Text")]
    [InlineData("", "empty")]
    public async Task What_is_no_PDF_is_refused_by_its_real_kind(string content, string expected)
    {
        var error = await Assert.ThrowsAsync<VitaeException>(() => Read.TextAsync("cv.pdf", content));
        Assert.Equal(ErrorCodes.UnsupportedDocument, error.Code);
        Assert.Contains(expected, error.Message, StringComparison.Ordinal);
        Assert.StartsWith("cv.pdf", error.Message, StringComparison.Ordinal);
    }
}
