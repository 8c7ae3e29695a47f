using System.Text.Json;
using Vitae.Reading;
using Vitae.Storage;

namespace Vitae.Documents;

/// <summary>Rows of <c>uploaded_documents</c> to records and back.</summary>
internal static class DocumentRows
{
    public static SourceDocument ToDocument(UploadedDocument row, ContactDetails? corrected) =>
        new()
        {
            Id = row.DocumentId,
            FileName = row.FileName,
            Kind = DocumentKinds.Parse(row.Kind),
            Language = row.Language,
            Text = row.Text,
            Blocks = From<IReadOnlyList<Block>>(row.Blocks),
            Contact = From<ContactDetails>(row.Contact),
            Corrected = corrected,
            Warnings = From<IReadOnlyList<string>>(row.Warnings),
        };

    public static DocumentResult ToResult(UploadedDocument row, bool isDuplicate) =>
        new()
        {
            FileName = row.FileName,
            Id = row.DocumentId,
            Kind = DocumentKinds.Parse(row.Kind),
            Language = row.Language,
            Pages = row.Pages,
            Blocks = From<IReadOnlyList<Block>>(row.Blocks).Count,
            IsDuplicate = isDuplicate,
            Warnings = From<IReadOnlyList<string>>(row.Warnings),
        };

    private static T From<T>(string json) => JsonSerializer.Deserialize<T>(json, VitaeJson.Options)!;
}
