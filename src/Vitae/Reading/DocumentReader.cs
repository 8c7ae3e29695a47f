namespace Vitae.Reading;

/// <summary>The one door of this room: bytes of any supported file in, text in numbered blocks out.</summary>
public sealed class DocumentReader
{
    private readonly IReadingPlace _place;
    private readonly InThisProcess _here;
    private readonly ReadingLimits _limits;

    internal DocumentReader(IReadingPlace place, InThisProcess here, ReadingLimits limits) =>
        (_place, _here, _limits) = (place, here, limits);

    /// <param name="fileName">For messages; the format is found by content.</param>
    /// <param name="content">The whole file.</param>
    /// <param name="prefix">Document id, the first part of each block id: <c>d1</c>.</param>
    /// <param name="ct">Stops between pages and parts.</param>
    /// <param name="password">Opens an encrypted file.</param>
    /// <exception cref="VitaeException"><see cref="ErrorCodes.UnsupportedDocument"/>: what the file really is, what to do.</exception>
    public async Task<ReadText> ReadAsync(
        string fileName,
        ReadOnlyMemory<byte> content,
        string prefix,
        CancellationToken ct,
        string? password = null
    )
    {
        var file = new SourceFile(fileName, content);
        if (content.Length > _limits.MaxBytes)
            throw file.Refuse(
                $"has {content.Length / 1048576.0:0.0} MB; the limit is {_limits.MaxBytes >> 20} MB",
                "Add a smaller file, without pictures if you can"
            );
        var place = FileTypeDetector.IsOurOwn(file) ? _here : _place;
        var text = await place.ReadAsync(new ReadRequest(fileName, prefix, content) { Password = password }, ct);
        return text.Text.Length <= _limits.MaxCharacters
            ? text
            : throw file.Refuse(
                $"has more than {_limits.MaxCharacters} characters of text",
                "Add only the pages that matter"
            );
    }
}
