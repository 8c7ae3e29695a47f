namespace Vitae.Tests.Reading;

public sealed class PdfMaskTests
{
    private const string Letters = "0.8 g BT /F 14 Tf 2 5 Td (Experience) Tj ET";
    private const string Filled = "0 0 1 rg 0 0 200 20 re f";

    [Fact]
    public async Task Letters_an_area_is_painted_through_are_read_where_they_show()
    {
        var read = await Read.BytesAsync("cv.pdf", MaskedPdf.Of(Letters, Filled));
        Assert.Equal(
            ["# Experience", "Engineer at Acme since 2019", "Built the billing service"],
            Read.Lines(read).Select(l => l.Trim())
        );
        Assert.Empty(read.Warnings);
    }

    [Fact]
    public async Task The_area_may_be_painted_in_turned_coordinates()
    {
        var read = await Read.BytesAsync("cv.pdf", MaskedPdf.Of(Letters, "0 1 -1 0 200 0 cm /Turned Do"));
        Assert.Contains("Experience", read.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Letters, "0 0 1 rg", "nothing is painted")]
    [InlineData(Letters, "0 0 1 rg 0 0 1 1 re f", "the area is elsewhere")]
    [InlineData(Letters, "0 0 1 1 re W n 0 0 1 rg 0 0 200 20 re f", "the area is clipped away")]
    [InlineData(Letters, "1 g 0 0 200 20 re f", "white on white")]
    [InlineData("0 g BT /F 14 Tf 2 5 Td (Experience) Tj ET", Filled, "the mask lets nothing through")]
    [InlineData("BT /F 14 Tf 2 5 Td (Experience) Tj ET", "1 0 0 rg 0 0 200 20 re f", "black where no colour is set")]
    [InlineData("0.8 g 0 0 200 20 re f " + Letters, Filled, "letters on a shape as light as they are")]
    [InlineData(Letters + " 0.8 g 0 0 200 20 re f", Filled, "letters under a shape")]
    public async Task Letters_nobody_can_see_are_not_read(string mask, string painted, string why)
    {
        var read = await Read.BytesAsync("cv.pdf", MaskedPdf.Of(mask, painted));
        Assert.False(read.Text.Contains("Experience", StringComparison.Ordinal), why);
        Assert.Equal(2, read.Blocks.Count);
    }

    [Fact]
    public async Task A_mask_that_uses_itself_ends()
    {
        var read = await Read.BytesAsync("cv.pdf", MaskedPdf.Of(Letters + " /M gs 0 0 1 1 re f", Filled));
        Assert.Contains("Experience", read.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Section_names_of_a_real_file_are_read()
    {
        var read = await Corpus.ReadAsync("resumes/pdf/pas-cv-gaia.pdf");
        Assert.Contains("# Diplômes & concours", Read.Lines(read));
        Assert.Contains("Juillet 2006 | CAPES Mathématiques", Read.Lines(read));
    }
}
