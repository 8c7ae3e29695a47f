using System.IO.Compression;
using System.Text;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace Vitae.Tests.Reading;

/// <summary>Small PDFs made in the test that reads them.</summary>
internal sealed class PdfFixture
{
    private readonly PdfDocumentBuilder _pdf = new();
    private readonly PdfDocumentBuilder.AddedFont _plain;
    private readonly PdfDocumentBuilder.AddedFont _bold;

    public PdfFixture()
    {
        _plain = _pdf.AddStandard14Font(Standard14Font.Helvetica);
        _bold = _pdf.AddStandard14Font(Standard14Font.HelveticaBold);
        Page = _pdf.AddPage(PageSize.A4);
    }

    public PdfPageBuilder Page { get; private set; }

    public PdfFixture AddPage()
    {
        Page = _pdf.AddPage(PageSize.A4);
        return this;
    }

    public PdfFixture Text(double x, double y, string text, double size = 10, bool bold = false)
    {
        Page.AddText(text, size, new PdfPoint(x, y), bold ? _bold : _plain);
        return this;
    }

    /// <summary>Each letter on its own, with a gap after it; three gaps for a blank.</summary>
    public PdfFixture Spaced(double x, double y, string text, double size, double gap)
    {
        foreach (var letter in text)
        {
            if (letter != ' ')
                x = Page.AddText(letter.ToString(), size, new PdfPoint(x, y), _bold)[0].EndBaseLine.X;
            x += letter == ' ' ? 2 * gap : gap;
        }
        return this;
    }

    public byte[] Build() => _pdf.Build();

    /// <summary>A page whose content unpacks to so many bytes.</summary>
    public static byte[] Bomb(int unpackedBytes)
    {
        using var packed = new MemoryStream();
        using (var deflate = new ZLibStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
            deflate.Write(new byte[unpackedBytes]);
        using var pdf = new MemoryStream();
        var offsets = new List<long>();
        Write("%PDF-1.4\n");
        Object("<</Type/Catalog/Pages 2 0 R>>");
        Object("<</Type/Pages/Kids[3 0 R]/Count 1>>");
        Object("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R>>");
        offsets.Add(pdf.Position);
        Write($"4 0 obj\n<</Length {packed.Length}/Filter/FlateDecode>>\nstream\n");
        pdf.Write(packed.ToArray());
        Write("\nendstream\nendobj\n");
        var table = pdf.Position;
        Write("xref\n0 5\n0000000000 65535 f \n");
        foreach (var offset in offsets)
            Write($"{offset:D10} 00000 n \n");
        Write($"trailer\n<</Size 5/Root 1 0 R>>\nstartxref\n{table}\n%%EOF");
        return pdf.ToArray();

        void Write(string text) => pdf.Write(Encoding.ASCII.GetBytes(text));

        void Object(string body)
        {
            offsets.Add(pdf.Position);
            Write($"{offsets.Count} 0 obj\n{body}\nendobj\n");
        }
    }
}
