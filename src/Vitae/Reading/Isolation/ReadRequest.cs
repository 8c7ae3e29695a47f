namespace Vitae.Reading;

/// <summary>One file to read, as it travels to the process that reads it.</summary>
internal sealed record ReadRequest(string FileName, string Prefix, ReadOnlyMemory<byte> Content)
{
    /// <summary>Opens an encrypted file; null = none is known.</summary>
    public string? Password { get; init; }
}
