using System.ComponentModel;
using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using Vitae.Export;
using Vitae.Generation;
using Vitae.Pdf;
using Vitae.Templates;

namespace Vitae.Tests.Export;

/// <summary>The files we make are sound, say nothing about this machine, and are the same each time but for their dates.</summary>
public sealed partial class SoundFileTests : IAsyncLifetime
{
    private readonly ChromiumPrinter printer = new(TimeProvider.System);

    public static TheoryData<string> Templates => [.. TemplateCatalog.BuiltIn];

    private static CancellationToken Ct => Xunit.TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Templates))]
    public async Task Qpdf_finds_no_fault_in_any_templates_pdf(string template)
    {
        Assert.SkipUnless(BrowserPath.Find() is not null, "No browser on this machine.");
        foreach (var content in new[] { SampleResumes.Ordinary, SampleResumes.ThirtyJobs, RightToLeftResumes.Arabic })
        {
            var report = await QpdfAsync(await PdfAsync(template, content));

            Assert.SkipWhen(report is null, "qpdf is not on this machine.");
            Assert.Equal((0, ""), (report.Value.Code, report.Value.Errors));
        }
    }

    [Fact]
    public async Task Qpdf_does_find_the_fault_in_a_pdf_cut_short()
    {
        Assert.SkipUnless(BrowserPath.Find() is not null, "No browser on this machine.");
        var report = await QpdfAsync((await PdfAsync("classic", SampleResumes.Ordinary))[..^2000]);

        Assert.SkipWhen(report is null, "qpdf is not on this machine.");
        Assert.NotEqual(0, report.Value.Code);
    }

    [Theory]
    [MemberData(nameof(Templates))]
    public async Task A_pdf_printed_twice_differs_in_its_dates_alone(string template)
    {
        Assert.SkipUnless(BrowserPath.Find() is not null, "No browser on this machine.");

        var first = await PdfAsync(template, SampleResumes.Ordinary);
        await Task.Delay(1100, Ct); // dates count seconds
        var second = await PdfAsync(template, SampleResumes.Ordinary);

        Assert.False(first.AsSpan().SequenceEqual(second));
        Assert.Equal(WithoutDates(first), WithoutDates(second));
    }

    [Fact]
    public async Task A_word_file_written_twice_differs_in_its_dates_and_ids_alone()
    {
        var (first, second) = (await DocxAsync(0), await DocxAsync(1));

        Assert.Equal(first.Keys, second.Keys);
        Assert.All(first, p => Assert.Equal(Date().Replace(p.Value, ""), Date().Replace(second[p.Key], "")));
    }

    [Theory]
    [InlineData("pdf")]
    [InlineData("docx")]
    public async Task No_file_names_this_machine_or_what_was_asked_of_a_model(string format)
    {
        Assert.SkipUnless(BrowserPath.Find() is not null, "No browser on this machine.");
        var text = format is "pdf"
            ? Encoding.Latin1.GetString(await PdfAsync("classic", SampleResumes.Ordinary))
            : string.Concat((await DocxAsync(0)).Values);

        string[] traces = [Environment.CurrentDirectory, Path.GetTempPath(), "/home/", "file://", "sk-", "<document"];
        Assert.All(traces, t => Assert.DoesNotContain(t, text, StringComparison.OrdinalIgnoreCase));
        if (Environment.UserName is { Length: > 4 } user)
            Assert.DoesNotContain(user, text, StringComparison.OrdinalIgnoreCase);
    }

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => printer.DisposeAsync();

    private Task<byte[]> PdfAsync(string template, ResumeContent content)
    {
        var html = new TemplateRenderer().Render(new TemplateCatalog().Open(template), ResumePage.From(content));
        return new PdfExport([printer]).WriteAsync(new() { Content = content, Html = html }, Ct);
    }

    /// <summary>The parts of a Word file, as many days after the first of March.</summary>
    private static async Task<Dictionary<string, string>> DocxAsync(int days)
    {
        var clock = new Microsoft.Extensions.Time.Testing.FakeTimeProvider(
            new(2026, 3, 1 + days, 5, 6, 7, TimeSpan.Zero)
        );
        var bytes = await new DocxExport(clock).WriteAsync(new() { Content = SampleResumes.Ordinary, Html = "" }, Ct);
        var parts = new Dictionary<string, string>(StringComparer.Ordinal);
        await using var zip = new ZipArchive(new MemoryStream(bytes));
        foreach (var entry in zip.Entries)
        {
            using var reader = new StreamReader(await entry.OpenAsync(Ct));
            parts.Add(Date().Replace(entry.FullName, ""), await reader.ReadToEndAsync(Ct));
        }
        return parts;
    }

    private static async Task<(int Code, string Errors)?> QpdfAsync(byte[] pdf)
    {
        var path = Path.GetTempFileName();
        try
        {
            await File.WriteAllBytesAsync(path, pdf, Ct);
            using var qpdf = Process.Start(
                new ProcessStartInfo("qpdf", ["--check", path])
                {
                    UseShellExecute = false,
                    RedirectStandardOutput = true,
                    RedirectStandardError = true,
                }
            )!;
            var (output, errors) = (qpdf.StandardOutput.ReadToEndAsync(Ct), qpdf.StandardError.ReadToEndAsync(Ct));
            await qpdf.WaitForExitAsync(Ct);
            await output;
            return (qpdf.ExitCode, await errors);
        }
        catch (Win32Exception)
        {
            return null;
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static string WithoutDates(byte[] pdf) => Date().Replace(Encoding.Latin1.GetString(pdf), "");

    /// <summary>The packaging library names one part and its relationships by chance.</summary>
    [GeneratedRegex(
        @"D:\d{14}[+-]\d\d'\d\d'|\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z|R?[0-9a-f]{16,32}",
        RegexOptions.NonBacktracking
    )]
    private static partial Regex Date();
}
