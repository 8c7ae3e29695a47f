namespace Vitae.Reading;

/// <summary>Finds the reader for what the bytes really are.</summary>
internal sealed class FormatReaders(IEnumerable<IFormatReader> readers)
{
    private readonly Dictionary<FileType, IFormatReader> _readers = readers.ToDictionary(r => r.Type);

    public RawDocument Read(SourceFile file, CancellationToken ct)
    {
        var type = FileTypeDetector.Detect(file);
        if (type.ContradictsName(file.Extension))
            throw file.Refuse(
                $"is not what its name says: it is {type.Description}",
                "Give it the right ending, or add the file you meant"
            );
        if (!_readers.TryGetValue(type, out var reader))
            throw file.Refuse($"is {type.Description}, which cannot be read", FileType.Advice);
        return reader.Read(file, ct);
    }
}
