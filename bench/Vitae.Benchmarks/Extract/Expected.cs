namespace Vitae.Benchmarks.Extract;

/// <summary>Which inputs must be refused, by the corpus's own word.</summary>
internal static class Expected
{
    /// <summary>Hostile files with text to be read all the same.</summary>
    private static readonly string[] Readable =
    [
        "external-template",
        "word-features",
        "encrypted-owner-only",
        "javascript-openaction",
        "leading-junk",
        "invalid-operator",
        "mixed-text-and-scan",
        "scanned-jakegut", // with Tesseract
        "resume-ssrf",
        "includepicture",
        "bom-utf16",
        "nul-and-control",
        "linkedin-formula",
    ];

    public static bool IsRefused(string folder, string name) =>
        folder switch
        {
            "resumes/other" => true,
            "jsonresume" => name.Contains("fresh-fresh", StringComparison.Ordinal)
                || name.Contains("schema-cases", StringComparison.Ordinal)
                || name.Contains("empty", StringComparison.Ordinal),
            _ => folder.StartsWith("hostile", StringComparison.Ordinal)
                && !Array.Exists(Readable, r => name.Contains(r, StringComparison.Ordinal)),
        };
}
