namespace Vitae.Tests.Reading;

public sealed class HtmlHiddenTextTests
{
    [Theory]
    [InlineData("", "<p style='display:none'>SECRET</p>")]
    [InlineData("", "<p hidden>SECRET</p>")]
    [InlineData("", "<p style='visibility:hidden'>SECRET</p>")]
    [InlineData("", "<p style='opacity:0'>SECRET</p>")]
    [InlineData("", "<p style='color:#fff'>SECRET</p>")]
    [InlineData("", "<p class='anything' style='color:white'>SECRET</p>")]
    [InlineData("", "<p style='color:rgb(253,253,253)'>SECRET</p>")]
    [InlineData("", "<p style='color:transparent'>SECRET</p>")]
    [InlineData("", "<font color='#ffffff'>SECRET</font>")]
    [InlineData("", "<div style='background:#123456'><p style='color:#123455'>SECRET</p></div>")]
    [InlineData("", "<p style='font-size:0'>SECRET</p>")]
    [InlineData("", "<p style='font-size:2px'>SECRET</p>")]
    [InlineData("", "<p style='font-size:1pt'>SECRET</p>")]
    [InlineData("", "<p style='font-size:0.1em'>SECRET</p>")]
    [InlineData("", "<p style='position:absolute;left:-9999px'>SECRET</p>")]
    [InlineData("", "<p style='position:fixed;top:-200em'>SECRET</p>")]
    [InlineData("", "<p style='text-indent:-9999px'>SECRET</p>")]
    [InlineData("", "<p style='transform:translateX(-9999px)'>SECRET</p>")]
    [InlineData("", "<p style='clip:rect(0 0 0 0);position:absolute'>SECRET</p>")]
    [InlineData("", "<p style='clip-path:inset(50%)'>SECRET</p>")]
    [InlineData("", "<p style='height:0;overflow:hidden'>SECRET</p>")]
    [InlineData(".x{display:none}", "<p class='x'>SECRET</p>")]
    [InlineData("#x{color:#fff}", "<p id='x'>SECRET</p>")]
    [InlineData("aside{opacity:0}", "<aside>SECRET</aside>")]
    [InlineData("div > p.x, td{font-size:1px}", "<div><p class='x'>SECRET</p></div>")]
    [InlineData("@media screen{.x{display:none}}", "<p class='x'>SECRET</p>")]
    [InlineData(".x{display:none!important}", "<p class='x' style='display:block'>SECRET</p>")]
    [InlineData("body{background:#000;color:#fff} .x{color:#000}", "<p class='x'>SECRET</p><p>Seen too</p>")]
    public async Task What_a_browser_would_not_show_is_left_out_and_reported(string css, string html)
    {
        var read = await ReadAsync(css, $"<p style='color:#333;background:#fff'>Seen</p>{html}");
        Assert.DoesNotContain("SECRET", read.Text, StringComparison.Ordinal);
        Assert.StartsWith("Seen", read.Text, StringComparison.Ordinal);
        Assert.Contains(read.Warnings, w => w.StartsWith("Hidden text was left out: 6 char", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("", "<div style='background:#003'><p style='color:#fff'>Honest</p></div>")]
    [InlineData("", "<table><tr bgcolor='#000080'><td><font color='white'>Honest</font></td></tr></table>")]
    [InlineData("", "<div style='background:url(dark.png)'><p style='color:#fff'>Honest</p></div>")]
    [InlineData("", "<div style='background:linear-gradient(#000,#333)'><p style='color:#fff'>Honest</p></div>")]
    [InlineData("body{background:#111;color:#fff}", "<p>Honest</p>")]
    [InlineData("html{background:#111}p{color:#fff}", "<p>Honest</p>")]
    [InlineData("", "<p style='background:rgba(0,0,0,.08)'>Honest</p>")]
    [InlineData("", "<p style='color:#777'>Honest</p>")]
    [InlineData("", "<p aria-hidden='true'>Honest</p>")]
    [InlineData("", "<div style='font-size:0'><span style='font-size:14px'>Honest</span></div>")]
    [InlineData("", "<div style='visibility:hidden'><p style='visibility:visible'>Honest</p></div>")]
    [InlineData("", "<p style='color:var(--ink)'>Honest</p>")]
    [InlineData("", "<p style='margin-left:-8px;left:-12px;position:relative'>Honest</p>")]
    [InlineData("", "<p style='opacity:.7;overflow:hidden;height:200px'>Honest</p>")]
    [InlineData("@media print{p{display:none}} @media (max-width:600px){p{display:none}}", "<p>Honest</p>")]
    [InlineData(".x{display:none} .x.open{display:block}", "<p class='x open'>Honest</p>")]
    public async Task What_a_browser_shows_stays(string css, string html)
    {
        var read = await ReadAsync(css, html);
        Assert.Equal(["Honest"], read.Blocks.Select(b => b.Text));
        Assert.Empty(read.Warnings);
    }

    [Fact]
    public async Task Where_style_sheets_lie_elsewhere_a_class_may_darken_the_ground()
    {
        var page = "<html><head><link rel='stylesheet' href='x.css'></head><body>";
        var banner = await Read.TextAsync("a.html", page + "<div class='hero'><p style='color:#fff'>Honest</p></div>");
        Assert.Equal("Honest", banner.Text);
        var bare = await Read.TextAsync("a.html", page + "<p>Seen</p><div><p style='color:#fff'>SECRET</p></div>");
        Assert.Equal("Seen", bare.Text);
    }

    private static Task<Vitae.Reading.ReadText> ReadAsync(string css, string html) =>
        Read.TextAsync("cv.html", $"<!doctype html><html><head><style>{css}</style></head><body>{html}</body></html>");
}
