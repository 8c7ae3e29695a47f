using System.IO.Compression;
using System.Text;

namespace Vitae.Tests.Reading;

/// <summary>Small files that grow when they are read; from the corpus where they have a path.</summary>
internal static class Bombs
{
    public static byte[] Of(string name) =>
        name switch
        {
            "flate.pdf" => PdfFixture.Bomb(80 << 20),
            "pages.pdf" => Pages(100_000),
            "unpacks.docx" => Unpacking(120),
            "entries.docx" => ZipFixture.Of([.. Enumerable.Range(0, 60_000).Select(i => ($"word/{i}.xml", ""))]),
            "groups.rtf" => Encoding.ASCII.GetBytes(
                @"{\rtf1 " + new string('{', 200_000) + "x" + new string('}', 200_001)
            ),
            "binary.rtf" => Encoding.ASCII.GetBytes(@"{\rtf1 Engineer \bin2000000000 x}"),
            _ => Corpus.Bytes("hostile/" + name),
        };

    private static byte[] Pages(int count)
    {
        var kids = string.Concat(Enumerable.Repeat("3 0 R ", count));
        return Encoding.ASCII.GetBytes(
            "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                + $"2 0 obj<</Type/Pages/Kids[{kids}]/Count {count}>>endobj\n"
                + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\n"
                + "trailer<</Root 1 0 R>>\n%%EOF"
        );
    }

    private static byte[] Unpacking(int megabytes)
    {
        using var bytes = new MemoryStream();
        bytes.Write(ZipFixture.Docx("<w:p/>"));
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Update, leaveOpen: true))
        {
            zip.GetEntry("word/document.xml")!.Delete();
            using var entry = zip.CreateEntry("word/document.xml").Open();
            var blanks = new byte[1 << 20];
            blanks.AsSpan().Fill((byte)' ');
            for (var i = 0; i < megabytes; i++)
                entry.Write(blanks);
        }
        return bytes.ToArray();
    }
}
