namespace Vitae.Documents;

/// <summary>The kinds' names in database, prompts and options.</summary>
public static class DocumentKinds
{
    public static string ToWire(DocumentKind kind) =>
        kind switch
        {
            DocumentKind.Cv => "cv",
            DocumentKind.CoverLetter => "cover_letter",
            DocumentKind.Certificate => "certificate",
            _ => "other",
        };

    /// <summary>Takes <c>cv</c>, <c>cover_letter</c> or <c>cover-letter</c> …; <c>invalid_input</c> for anything else.</summary>
    public static DocumentKind Parse(string name) =>
        name.Trim().Replace('-', '_').ToLowerInvariant() switch
        {
            "cv" or "resume" => DocumentKind.Cv,
            "cover_letter" or "letter" => DocumentKind.CoverLetter,
            "certificate" => DocumentKind.Certificate,
            "other" => DocumentKind.Other,
            _ => throw new VitaeException(
                ErrorCodes.InvalidInput,
                $"\"{name}\" is not a kind of document.",
                "Use cv, cover_letter, certificate or other."
            ),
        };
}
