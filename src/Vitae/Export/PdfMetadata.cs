namespace Vitae.Export;

/// <summary>Blanks what a browser writes about itself into a PDF: title, language and dates are all a reader needs.</summary>
internal static class PdfMetadata
{
    private static readonly byte[][] Keys =
    [
        [.. "/Creator ("u8],
        [.. "/Producer ("u8],
    ];

    /// <summary>The same bytes, same length, so that no offset in the file moves.</summary>
    public static byte[] Scrub(byte[] pdf)
    {
        foreach (var key in Keys)
        {
            var start = pdf.AsSpan().IndexOf(key);
            if (start >= 0)
                Blank(pdf.AsSpan(start + key.Length));
        }
        return pdf;
    }

    private static void Blank(Span<byte> text)
    {
        for (var i = 0; i < text.Length && text[i] != ')'; i++)
        {
            // An escaped character is two bytes and may be a bracket.
            if (text[i] == '\\' && i + 1 < text.Length)
                text[i++] = (byte)' ';
            text[i] = (byte)' ';
        }
    }
}
