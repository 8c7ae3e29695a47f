using System.Text.Json.Serialization;

namespace Vitae.Export;

/// <summary>A file that was written, or why it was not.</summary>
public sealed record ExportedFile(string Format, string? Path, long Bytes)
{
    /// <summary>What kept this format from being written while the others went on; null when it was.</summary>
    [JsonIgnore]
    public VitaeException? Problem { get; init; }

    /// <summary>The same in words.</summary>
    public string? Warning => Problem is null ? null : $"{Problem.Message} {Problem.Hint}".TrimEnd();
}
