using Vitae.Storage;

namespace Vitae.Export;

/// <summary>A document's row without its bytes, which lie beside it as a file.</summary>
internal sealed record ArchivedDocument
{
    public required string SessionId { get; init; }
    public required string DocumentId { get; init; }
    public required string FileName { get; init; }

    /// <summary>Path inside the archive.</summary>
    public required string File { get; init; }
    public required string Kind { get; init; }
    public required string MediaType { get; init; }
    public required string Language { get; init; }
    public required string Sha256 { get; init; }
    public required string Text { get; init; }
    public required string Blocks { get; init; }
    public required string Contact { get; init; }
    public required string Warnings { get; init; }
    public required DateTime CreatedAt { get; init; }

    public static ArchivedDocument Of(UploadedDocument row, string path) =>
        new()
        {
            SessionId = row.SessionId,
            DocumentId = row.DocumentId,
            FileName = row.FileName,
            File = path,
            Kind = row.Kind,
            MediaType = row.MediaType,
            Language = row.Language,
            Sha256 = row.Sha256,
            Text = row.Text,
            Blocks = row.Blocks,
            Contact = row.Contact,
            Warnings = row.Warnings,
            CreatedAt = row.CreatedAt,
        };
}
