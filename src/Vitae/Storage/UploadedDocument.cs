namespace Vitae.Storage;

/// <summary>Row of <c>uploaded_documents</c>: one of the candidate's files, original bytes and text with positions.</summary>
public sealed class UploadedDocument
{
    public int Id { get; init; }
    public required string SessionId { get; init; }

    /// <summary><c>d1</c>, <c>d2</c> … within the session.</summary>
    public required string DocumentId { get; init; }
    public required string FileName { get; init; }

    /// <summary><c>cv</c>, <c>cover_letter</c>, <c>certificate</c>, <c>other</c>.</summary>
    public required string Kind { get; set; }
    public required string MediaType { get; init; }
    public required string Language { get; init; }

    /// <summary>SHA-256 of <see cref="Content"/>, hex.</summary>
    public required string Sha256 { get; init; }
    public required byte[] Content { get; init; }
    public int? Pages { get; init; }
    public required string Text { get; init; }

    /// <summary>JSON of the block list.</summary>
    public required string Blocks { get; init; }

    /// <summary>JSON of <c>ContactDetails</c>.</summary>
    public required string Contact { get; set; }

    /// <summary>JSON list of sentences for the user.</summary>
    public string Warnings { get; init; } = "[]";
    public required DateTime CreatedAt { get; init; }
}
