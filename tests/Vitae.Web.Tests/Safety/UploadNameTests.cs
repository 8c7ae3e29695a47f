using Microsoft.AspNetCore.Http;

namespace Vitae.Web.Tests.Safety;

/// <summary>K2, W1: a file's name is a label, whatever stands in it.</summary>
public sealed class UploadNameTests
{
    [Theory]
    [InlineData("cv.pdf", "cv.pdf")]
    [InlineData("../../etc/passwd", "passwd")]
    [InlineData("C:\\Users\\anna\\cv.docx", "cv.docx")]
    [InlineData("cv\r\nfail: forged line.pdf", "cvfail: forged line.pdf")]
    [InlineData("cv\u001b[31mred.pdf", "cv[31mred.pdf")]
    [InlineData("Lebenslauf Müller 履歴.pdf", "Lebenslauf Müller 履歴.pdf")]
    public void A_name_is_one_plain_line_without_a_path(string sent, string kept)
    {
        Assert.Equal(kept, Uploads.NameOf(new FormFile(Stream.Null, 0, 0, "files", sent)));
    }

    [Fact]
    public void A_name_keeps_its_end_when_it_is_too_long()
    {
        var name = Uploads.NameOf(new FormFile(Stream.Null, 0, 0, "files", new string('x', 5000) + ".pdf"));

        Assert.Equal(200, name.Length);
        Assert.EndsWith(".pdf", name, StringComparison.Ordinal);
    }
}
