namespace Vitae.Documents;

/// <summary>A file as the user hands it over.</summary>
/// <param name="Name">File name for messages; never sent to a model.</param>
public sealed record DocumentFile(string Name, ReadOnlyMemory<byte> Content)
{
    /// <summary>Opens an encrypted file; used for reading and never stored.</summary>
    public string? Password { get; init; }
}
