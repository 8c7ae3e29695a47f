using System.Collections.Concurrent;

namespace Vitae.Templates;

/// <summary>One embedded font file's worth of characters: a script, the ranges it covers, the folder and styles it comes in.</summary>
internal sealed record FontSubset(string Name, string UnicodeRange, Func<char, bool> Covers, string? Folder = null)
{
    private static readonly ConcurrentDictionary<string, string> Encoded = new(StringComparer.Ordinal);

    /// <summary>Every page needs the first; the others come along only where the text does.</summary>
    public static IReadOnlyList<FontSubset> All { get; } =
    [
        new(
            "latin",
            "U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+2000-206F,U+20AC,U+2122,U+2212",
            _ => true
        ),
        new(
            "latin-ext",
            "U+0100-0130,U+0132-0151,U+0154-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+1E00-1E9F,U+1EF2-1EFF,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F",
            c => c is (>= '\u0100' and <= '\u02FF') or (>= '\u1E00' and <= '\u1EFF') or (>= '\u20A0' and <= '\u20C0')
        ),
        // Not Noto: it sets an Arabic letter's dots as signs of their own, and extractors read spaces inside words. Nor a
        // font whose lam-alef is one glyph, as almost everywhere: pdftotext then reads "ال" for "لا" in every third word.
        // Ours lacks the lookup (54) that draws "لخ" with a glyph of no code point, which plain parsers drop.
        new(
            "arabic",
            "U+0600-06FF,U+0750-077F,U+200C-200E,U+FB50-FDFF,U+FE70-FEFC",
            c => c is >= '\u0600' and <= '\u077F',
            "amiri"
        ),
        new("hebrew", "U+0590-05FF,U+20AA,U+FB1D-FB4F", c => c is >= '\u0590' and <= '\u05FF', "noto-sans-hebrew"),
    ];

    /// <summary>The <c>@font-face</c> rules that give a family these characters.</summary>
    public string Rules(string family, string familyFolder)
    {
        var folder = Folder ?? familyFolder;
        (string Weight, string Style)[] cuts = Folder is null
            ? [("400", "normal"), ("400", "italic"), ("700", "normal")]
            : [("400", "normal"), ("700", "normal")];
        // Amiri draws small in its em: larger, it stands level with the Latin beside it.
        var size = Folder is "amiri" ? "size-adjust:112%;" : "";
        return string.Concat(
            cuts.Select(cut =>
                $"@font-face{{font-family:\"{family}\";font-weight:{cut.Weight};font-style:{cut.Style};"
                + $"src:url(data:font/woff2;base64,{Base64($"{folder}/{Name}-{cut.Weight}-{cut.Style}.woff2")}) format(\"woff2\");"
                + $"{size}unicode-range:{UnicodeRange}}}\n"
            )
        );
    }

    private static string Base64(string file) =>
        Encoded.GetOrAdd(
            file,
            name =>
            {
                using var stream = typeof(FontSubset).Assembly.GetManifestResourceStream("fonts/" + name)!;
                var bytes = new byte[stream.Length];
                stream.ReadExactly(bytes);
                return Convert.ToBase64String(bytes);
            }
        );
}
