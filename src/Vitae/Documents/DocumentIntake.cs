using System.Security.Cryptography;
using System.Text.Json;
using Vitae.Reading;
using Vitae.Storage;

namespace Vitae.Documents;

/// <summary>One file from bytes to row: read, kind and language guessed, contact details found.</summary>
internal sealed class DocumentIntake(DocumentReader reader, TimeProvider clock)
{
    /// <exception cref="VitaeException">The file cannot be read: one sentence naming it, and what to do.</exception>
    public async Task<UploadedDocument> ReadAsync(
        string sessionId,
        string documentId,
        DocumentFile file,
        DocumentKind? kind,
        CancellationToken ct
    )
    {
        var read = await reader.ReadAsync(file.Name, file.Content, documentId, ct, file.Password);
        if (read.Blocks.Count == 0)
        {
            throw new VitaeException(
                ErrorCodes.UnsupportedDocument,
                $"\"{file.Name}\" holds no text. {string.Join(' ', read.Warnings)}".TrimEnd(),
                "Hand over a file whose text can be selected, or paste its text into a .txt file."
            );
        }

        if (PlaceholderText.IsUnfilled(read.Blocks))
        {
            throw new VitaeException(
                ErrorCodes.UnsupportedDocument,
                $"\"{file.Name}\" is a template that was not filled in: no candidate data was found.",
                "Fill it in, save it, and add it again."
            );
        }

        var known = kind ?? KindGuess.Of(file.Name, read.Blocks);
        return new UploadedDocument
        {
            SessionId = sessionId,
            DocumentId = documentId,
            FileName = file.Name,
            Kind = DocumentKinds.ToWire(known),
            MediaType = read.MediaType,
            Language = LanguageGuess.Of(read.Text),
            Sha256 = Hash(file),
            Content = file.Content.ToArray(),
            Pages = read.Pages,
            Text = read.Text,
            Blocks = Json(read.Blocks),
            Contact = Json(ContactIn(read.Blocks, known)),
            Warnings = Json(read.Warnings),
            CreatedAt = clock.GetUtcNow().UtcDateTime,
        };
    }

    // A note without mail or phone introduces nobody: its first capitalised words are an employer's as often as a person's.
    private static ContactDetails ContactIn(IReadOnlyList<Block> blocks, DocumentKind kind)
    {
        var contact = ContactFinder.Find(blocks);
        return kind == DocumentKind.Other && contact is { Email: null, Phone: null }
            ? contact with
            {
                Name = null,
                Address = null,
            }
            : contact;
    }

    public static string Hash(DocumentFile file) => Convert.ToHexStringLower(SHA256.HashData(file.Content.Span));

    private static string Json<T>(T value) => JsonSerializer.Serialize(value, VitaeJson.Options);
}
