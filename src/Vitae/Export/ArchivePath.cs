using Vitae.Storage;

namespace Vitae.Export;

/// <summary>Where an original lies in the archive: our own ids, and the extension if it is a plain one.</summary>
internal static class ArchivePath
{
    private const int LongestExtension = 6;

    public static string Of(UploadedDocument document)
    {
        var extension = Path.GetExtension(document.FileName);
        var isPlain =
            extension.Length is > 1 and <= LongestExtension && extension.Skip(1).All(char.IsAsciiLetterOrDigit);
        return $"documents/{document.SessionId}-{document.DocumentId}{(isPlain ? extension.ToLowerInvariant() : "")}";
    }
}
