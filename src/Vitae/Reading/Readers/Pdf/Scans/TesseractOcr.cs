using System.Text;
using System.Text.RegularExpressions;

namespace Vitae.Reading;

/// <summary>Reads the picture of a page where the Tesseract program is installed.</summary>
internal sealed partial class TesseractOcr(ReadingLimits limits, string program = "tesseract")
{
    private static readonly string[] Wanted = ["eng", "deu", "fra", "spa"];
    private readonly Lazy<string?> _languages = new(() => Languages(program, limits.Scans));

    public bool IsInstalled => _languages.Value is not null;

    /// <summary>Null when nothing could be recognised.</summary>
    public string? Read(byte[] picture, CancellationToken ct)
    {
        if (_languages.Value is not { } languages)
            return null;
        var output = CappedProgram.Run(program, ["stdin", "stdout", "-l", languages], picture, limits.Scans, ct);
        var text = output is null ? "" : Encoding.UTF8.GetString(output).Replace("\f", "", StringComparison.Ordinal);
        return text.Any(char.IsLetterOrDigit) ? MisreadBullet().Replace(text, "• ") : null;
    }

    /// <summary>Those installed of the ones our users write; null without the program or without any language.</summary>
    private static string? Languages(string program, ScanLimits limits)
    {
        var output = CappedProgram.Run(program, ["--list-langs"], [], limits, CancellationToken.None);
        if (output is null)
            return null;
        var installed = Encoding
            .UTF8.GetString(output)
            .Split('\n')
            .Select(l => l.Trim())
            .ToHashSet(StringComparer.Ordinal);
        var known = Wanted.Where(installed.Contains).ToList();
        return known.Count > 0 ? string.Join('+', known) : null;
    }

    /// <summary>What Tesseract makes of the sign before a list item.</summary>
    [GeneratedRegex(
        @"^[ \t]*[¢+*«»°©®eo][ \t]+(?=\p{Lu})",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture,
        RegexLimit.Milliseconds
    )]
    private static partial Regex MisreadBullet();
}
