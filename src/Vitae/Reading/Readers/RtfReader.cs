namespace Vitae.Reading;

/// <summary>Rich Text: the text of the body; pictures, objects, fields' codes and tables of fonts are skipped unread.</summary>
internal sealed class RtfReader(ReadingLimits limits) : IFormatReader
{
    public FileType Type => FileType.Rtf;

    public RawDocument Read(SourceFile file, CancellationToken ct)
    {
        var hidden = new HiddenText();
        var blocks = new RtfBlocks(hidden);
        foreach (var token in RtfTokens.Read(file.Content))
        {
            ct.ThrowIfCancellationRequested();
            if (!blocks.Take(token))
                throw file.Refuse(
                    "is a Rich Text file with too many nested groups, as bombs have",
                    "Save it as DOCX or PDF and add that file"
                );
            if (blocks.Characters > limits.MaxCharacters)
                throw file.Refuse($"has more than {limits.MaxCharacters} characters of text", "Add a shorter file");
        }
        return new RawDocument
        {
            Type = Type,
            Blocks = blocks.Finish(),
            Warnings = [.. hidden.Warnings],
        };
    }
}
