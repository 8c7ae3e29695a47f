using System.Text;

namespace Vitae.Tests.Reading;

/// <summary>A page whose heading is a hole in a soft mask, through which an area is painted; written by hand.</summary>
internal static class MaskedPdf
{
    /// <param name="mask">What the mask's group draws.</param>
    /// <param name="painted">What the page does while the mask is set.</param>
    public static byte[] Of(string mask, string painted)
    {
        var page =
            "BT /F 10 Tf 50 740 Td (Engineer at Acme since 2019) Tj ET\n"
            + $"q 1 0 0 1 50 770 cm /M gs {painted} Q\n"
            + "BT /F 10 Tf 50 700 Td (Built the billing service) Tj ET";
        var pdf = new StringBuilder("%PDF-1.7\n");
        var offsets = new List<int>();
        Add("<</Type/Catalog/Pages 2 0 R>>");
        Add("<</Type/Pages/Kids[3 0 R]/Count 1>>");
        Add("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources 6 0 R>>");
        Add(Stream("", page));
        Add("<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>");
        Add("<</Font<</F 5 0 R>>/ExtGState<</M 7 0 R>>/XObject<</Turned 9 0 R>>>>");
        Add("<</SMask<</S/Luminosity/G 8 0 R>>>>");
        Add(
            Stream(
                "/Type/XObject/Subtype/Form/BBox[0 0 200 20]/Group<</S/Transparency/CS/DeviceGray>>/Resources 6 0 R",
                mask
            )
        );
        Add(Stream("/Type/XObject/Subtype/Form/BBox[0 0 20 200]", "0 0 1 rg 0 0 20 200 re f"));
        var table = pdf.Length;
        pdf.Append($"xref\n0 {offsets.Count + 1}\n0000000000 65535 f \n");
        foreach (var offset in offsets)
            pdf.Append($"{offset:D10} 00000 n \n");
        pdf.Append($"trailer\n<</Size {offsets.Count + 1}/Root 1 0 R>>\nstartxref\n{table}\n%%EOF");
        return Encoding.Latin1.GetBytes(pdf.ToString());

        void Add(string body)
        {
            offsets.Add(pdf.Length);
            pdf.Append($"{offsets.Count} 0 obj\n{body}\nendobj\n");
        }
    }

    private static string Stream(string entries, string content) =>
        $"<<{entries}/Length {content.Length}>>\nstream\n{content}\nendstream";
}
