using System.Globalization;
using System.Text;

namespace Vitae.Tests.Reading;

/// <summary>A PDF with a page of lines and a file attached, written by hand: the library that reads PDFs cannot attach.</summary>
internal static class AttachedPdf
{
    public static byte[] Of(string attachment, IEnumerable<string> lines)
    {
        var page = string.Concat(
            lines.Select(
                (line, i) =>
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"BT /F 10 Tf 50 {780 - (i * 22)} Td ({Escaped(line)}) Tj ET\n"
                    )
            )
        );
        using var pdf = new MemoryStream();
        var offsets = new List<long>();
        Write("%PDF-1.7\n");
        Add("<</Type/Catalog/Pages 2 0 R/Names<</EmbeddedFiles<</Names[(cv.xml) 6 0 R]>>>>>>");
        Add("<</Type/Pages/Kids[3 0 R]/Count 1>>");
        Add("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>");
        Stream("", Encoding.Latin1.GetBytes(page));
        Add("<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>");
        Add("<</Type/Filespec/F(cv.xml)/UF(cv.xml)/EF<</F 7 0 R>>>>");
        Stream("/Type/EmbeddedFile/Subtype/text#2Fxml", Encoding.UTF8.GetBytes(attachment));
        var table = pdf.Position;
        Write($"xref\n0 {offsets.Count + 1}\n0000000000 65535 f \n");
        foreach (var offset in offsets)
            Write($"{offset:D10} 00000 n \n");
        Write($"trailer\n<</Size {offsets.Count + 1}/Root 1 0 R>>\nstartxref\n{table}\n%%EOF");
        return pdf.ToArray();

        void Write(string text) => pdf.Write(Encoding.Latin1.GetBytes(text));

        void Add(string body)
        {
            offsets.Add(pdf.Position);
            Write($"{offsets.Count} 0 obj\n{body}\nendobj\n");
        }

        void Stream(string entries, byte[] content)
        {
            offsets.Add(pdf.Position);
            Write($"{offsets.Count} 0 obj\n<<{entries}/Length {content.Length}>>\nstream\n");
            pdf.Write(content);
            Write("\nendstream\nendobj\n");
        }
    }

    private static string Escaped(string text) =>
        text.Replace("\\", "\\\\", StringComparison.Ordinal)
            .Replace("(", "\\(", StringComparison.Ordinal)
            .Replace(")", "\\)", StringComparison.Ordinal);
}
