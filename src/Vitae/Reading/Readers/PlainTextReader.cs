namespace Vitae.Reading;

/// <summary>Plain text in any common encoding: wrapped lines joined, bullets and headings told by their look.</summary>
internal sealed class PlainTextReader : IFormatReader
{
    public FileType Type => FileType.PlainText;

    public RawDocument Read(SourceFile file, CancellationToken ct)
    {
        TextDecoder.TryDecode(file.Content, out var text);
        return new RawDocument { Type = Type, Blocks = [.. new PlainTextBlocks(text).Read()] };
    }
}
