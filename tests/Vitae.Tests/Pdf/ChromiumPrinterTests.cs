using System.Net;
using System.Net.Sockets;
using System.Text;
using UglyToad.PdfPig;
using Vitae.Export;
using Vitae.Generation;
using Vitae.Pdf;
using Vitae.Templates;
using Vitae.Tests.Export;

namespace Vitae.Tests.Pdf;

public sealed class ChromiumPrinterTests : IAsyncLifetime
{
    private readonly ChromiumPrinter printer = new(TimeProvider.System);

    private static CancellationToken Ct => Xunit.TestContext.Current.CancellationToken;

    [Xunit.Fact]
    public async Task The_page_becomes_a_tagged_titled_pdf_with_embedded_fonts_and_no_word_of_the_browser()
    {
        var html = new TemplateRenderer().Render(
            new TemplateCatalog().Open("modern"),
            ResumePage.From(SampleResumes.Ordinary)
        );

        var pdf = await new PdfExport([printer]).WriteAsync(
            new() { Content = SampleResumes.Ordinary, Html = html },
            Ct
        );

        using var document = PdfDocument.Open(pdf);
        Assert.Equal("Nora Lind – Resume", document.Information.Title);
        Assert.Equal("", document.Information.Creator?.Trim());
        Assert.Equal("", document.Information.Producer?.Trim());
        Assert.Contains("SourceSans3", document.GetPage(1).Letters[0].FontName, StringComparison.Ordinal);
        var raw = Encoding.Latin1.GetString(pdf);
        Assert.Contains("/StructTreeRoot", raw, StringComparison.Ordinal);
        Assert.Contains("/Outlines", raw, StringComparison.Ordinal);
        Assert.Contains("/Lang (en)", raw, StringComparison.Ordinal);
        Assert.Contains("mailto:nora.lind@example.com", raw, StringComparison.Ordinal);
        Assert.DoesNotContain("Chrom", raw, StringComparison.OrdinalIgnoreCase);
    }

    [Xunit.Fact]
    public async Task A_page_reaches_neither_the_network_nor_files_nor_scripts()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;
        var hostile = $"""
            <!DOCTYPE html><html><head><title>x</title><base href="http://127.0.0.1:{port}/">
            <link rel="stylesheet" href="a.css"><link rel="prefetch" href="http://127.0.0.1:{port}/p"><style>@import "b.css"; body {'{'} background: url(c.png) {'}'}</style></head>
            <body>visible<img src="d.png" onerror="document.body.append('scripted')"><iframe src="file:///etc/passwd"></iframe>
            <script>document.body.append('scripted')</script><object data="e"></object></body></html>
            """;

        var pdf = await printer.PrintAsync(hostile, Ct);

        using var document = PdfDocument.Open(pdf);
        Assert.Equal("visible", string.Concat(document.GetPage(1).Letters.Select(l => l.Value)).Trim());
        Assert.False(listener.Pending());
    }

    [Xunit.Fact]
    public async Task Pages_do_not_see_each_other()
    {
        await printer.PrintAsync("<title>a</title><p>first", Ct);

        using var document = PdfDocument.Open(await printer.PrintAsync("<title>b</title><p>second", Ct));

        Assert.Equal("second", string.Concat(document.GetPage(1).Letters.Select(l => l.Value)).Trim());
    }

    [Xunit.Fact]
    public async Task A_print_that_is_cancelled_leaves_a_printer_that_prints()
    {
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => printer.PrintAsync("<p>x", cancelled.Token));

        Assert.NotEmpty(await printer.PrintAsync("<p>y", Ct));
    }

    [Xunit.Fact]
    public async Task A_page_that_hangs_the_browser_is_given_up_and_the_next_one_printed()
    {
        await using var impatient = new ChromiumPrinter(TimeProvider.System, TimeSpan.FromSeconds(3));
        var endless =
            "<style>p { width: 1px }</style>"
            + string.Concat(Enumerable.Repeat("<div style='display:grid'>", 3000))
            + string.Concat(Enumerable.Repeat("<table><tr><td>x", 3000));

        var error = await Record.ExceptionAsync(() => impatient.PrintAsync(endless, Ct));

        Assert.True(error is null or VitaeException { Code: ErrorCodes.PrintFailed }, error?.ToString());
        Assert.NotEmpty(await impatient.PrintAsync("<p>next", Ct));
    }

    public ValueTask InitializeAsync()
    {
        Assert.SkipUnless(BrowserPath.Find() is not null, "No browser on this machine.");
        return ValueTask.CompletedTask;
    }

    public ValueTask DisposeAsync() => printer.DisposeAsync();
}
