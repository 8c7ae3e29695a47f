using System.Collections.Frozen;

namespace Vitae.Reading;

/// <summary>A kind of file, told by its bytes; those without a reader are here so that a refusal can name them.</summary>
internal sealed record FileType(string MediaType, string Description)
{
    public const string Advice = "Save it as PDF, DOCX, HTML, Markdown or plain text and add that file";

    public static readonly FileType Pdf = new("application/pdf", "a PDF");
    public static readonly FileType Docx = new(
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "a Word document"
    );
    public static readonly FileType Html = new("text/html", "an HTML page");
    public static readonly FileType Markdown = new("text/markdown", "Markdown");
    public static readonly FileType PlainText = new("text/plain", "plain text");

    public static readonly FileType Odt = new("application/vnd.oasis.opendocument.text", "an OpenDocument text");
    public static readonly FileType Rtf = new("application/rtf", "a Rich Text document");
    public static readonly FileType Json = new("application/json", "JSON");
    public static readonly FileType Zip = new("application/zip", "a ZIP archive");

    public static readonly FileType OldOffice = new(
        "application/x-ole-storage",
        "an old Word document (.doc) or a password-protected Office file"
    );
    public static readonly FileType OtherOffice = new("application/zip", "an Office file other than a text document");
    public static readonly FileType LaTeX = new("application/x-latex", "LaTeX source");
    public static readonly FileType Yaml = new("application/yaml", "YAML");
    public static readonly FileType Svg = new("image/svg+xml", "an SVG image");
    public static readonly FileType Xml = new("application/xml", "an XML file");
    public static readonly FileType Csv = new("text/csv", "a CSV table");
    public static readonly FileType Image = new("image/*", "an image");
    public static readonly FileType PostScript = new("application/postscript", "PostScript");
    public static readonly FileType Archive = new("application/x-compressed", "a compressed archive");
    public static readonly FileType Program = new("application/octet-stream", "a program");
    public static readonly FileType Binary = new("application/octet-stream", "binary data of an unknown kind");

    /// <summary>Formats with a signature of their own; a file so named that lacks it is damaged or something else.</summary>
    private static readonly FrozenDictionary<string, FileType> Signed = new Dictionary<string, FileType>(
        StringComparer.Ordinal
    )
    {
        [".pdf"] = Pdf,
        [".docx"] = Docx,
        [".odt"] = Odt,
        [".rtf"] = Rtf,
        [".zip"] = Zip,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public bool ContradictsName(string extension) => Signed.TryGetValue(extension, out var named) && named != this;
}
