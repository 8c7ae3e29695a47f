namespace Vitae.Reading;

/// <summary>A file as it was handed over: a name to show and bytes to believe.</summary>
internal sealed record SourceFile(string Name, ReadOnlyMemory<byte> Content)
{
    /// <summary>Opens an encrypted file; null = none is known.</summary>
    public string? Password { get; init; }
    public string Extension => Path.GetExtension(Name).ToLowerInvariant();

    public Stream Open() => new MemoryStream(Content.ToArray(), writable: false);

    /// <summary>One sentence that names the file, what it really is and what to do.</summary>
    public VitaeException Refuse(string whatItIs, string whatToDo, Exception? inner = null) =>
        new(ErrorCodes.UnsupportedDocument, $"{TextCleaner.ForMessage(Name)} {whatItIs}.", whatToDo, inner);
}
