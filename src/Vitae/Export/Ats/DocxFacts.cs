using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Vitae.Export;

/// <summary>What a Word file says about itself beyond its words.</summary>
internal static class DocxFacts
{
    public static (string? Title, IReadOnlyList<string> Unseen) Read(byte[] bytes)
    {
        using var file = WordprocessingDocument.Open(new MemoryStream(bytes), isEditable: false);
        var unseen = file.MainDocumentPart!.Document!.Descendants<Run>().Where(IsUnseen).Select(r => r.InnerText);
        return (file.PackageProperties.Title, [.. unseen]);
    }

    private static bool IsUnseen(Run run)
    {
        var look = run.RunProperties;
        return look?.Vanish is not null
            || string.Equals(look?.Color?.Val?.Value, "FFFFFF", StringComparison.OrdinalIgnoreCase)
            || (
                look?.FontSize?.Val?.Value is { } size
                && int.TryParse(size, System.Globalization.CultureInfo.InvariantCulture, out var halfPoints)
                && halfPoints < 17
            );
    }
}
