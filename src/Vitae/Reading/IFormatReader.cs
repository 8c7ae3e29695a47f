namespace Vitae.Reading;

/// <summary>Reads one kind of file; a new kind is a new implementation and a line in <see cref="ReadingServices"/>.</summary>
internal interface IFormatReader
{
    FileType Type { get; }

    RawDocument Read(SourceFile file, CancellationToken ct);
}
