using System.Net;
using System.Net.Sockets;
using Vitae.Tests.Reading;

namespace Vitae.Tests.Cli;

/// <summary>Strangers' files through the program itself, which reads them in a process apart.</summary>
public sealed class HostileDocumentTests
{
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    [Fact]
    public async Task Bombs_are_refused_by_a_program_that_has_little_memory_and_the_resume_beside_them_is_read()
    {
        using var vitae = new CliProgram();
        vitae.Environment["DOTNET_GCHeapHardLimit"] = (128 << 20).ToString(
            "X",
            System.Globalization.CultureInfo.InvariantCulture
        );
        string[] bombs = ["flate.pdf", "pages.pdf", "unpacks.docx", "entries.docx"];
        foreach (var bomb in bombs)
            await File.WriteAllBytesAsync(Path.Combine(vitae.Folder, bomb), Bombs.Of(bomb), Fakes.TestHouse.Ct);
        var session = await JobAsync(vitae);

        var result = await vitae.RunAsync(["documents", session, .. bombs, CliProgram.Sample("cv.docx")]);

        var output = result.Stdout + result.Stderr;
        Assert.All(bombs, bomb => Assert.Contains(bomb, output, StringComparison.Ordinal));
        Assert.DoesNotContain("   at Vitae", output, StringComparison.Ordinal);
        Assert.Equal(0, (await vitae.RunAsync("configure", session, "--test")).ExitCode);
    }

    [Fact]
    public async Task A_document_with_pictures_and_a_template_from_elsewhere_asks_nobody()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var at = $"http://{listener.LocalEndpoint}/";
        using var vitae = new CliProgram();
        var docx = ZipFixture.Docx(
            $"<w:p><w:r><w:t>Built cranes at Acme since 2019</w:t></w:r><w:r><w:drawing><a:blip xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" xmlns:r=\"{Relations}\" r:link=\"r1\"/></w:drawing></w:r></w:p>"
                + $"<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>INCLUDEPICTURE \"{at}f.png\"</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>",
            ("word/_rels/document.xml.rels", Links(("r1", "image", at + "a.png"), ("r2", "hyperlink", at + "b"))),
            ("word/_rels/settings.xml.rels", Links(("r1", "attachedTemplate", at + "c.dotm"))),
            (
                "word/settings.xml",
                $"<w:settings xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\"{Relations}\"><w:attachedTemplate r:id=\"r1\"/></w:settings>"
            )
        );
        await File.WriteAllBytesAsync(Path.Combine(vitae.Folder, "cv.docx"), docx, Fakes.TestHouse.Ct);

        var result = await vitae.RunAsync("documents", await JobAsync(vitae), "cv.docx");

        Assert.True(result.ExitCode == 0, result.Stdout + result.Stderr);
        Assert.False(listener.Pending());
    }

    private static async Task<string> JobAsync(CliProgram vitae) =>
        (await vitae.RunAsync("job", CliProgram.Sample("posting.html"), "--analysis", CliProgram.Sample("analysis.md")))
            .Json.GetProperty("job")
            .GetProperty("session_id")
            .GetString()!;

    private static string Links(params (string Id, string Type, string Target)[] links) =>
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + string.Concat(
            links.Select(l =>
                $"<Relationship Id=\"{l.Id}\" Type=\"{Relations}/{l.Type}\" Target=\"{l.Target}\" TargetMode=\"External\"/>"
            )
        )
        + "</Relationships>";
}
