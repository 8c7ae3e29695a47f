using System.Globalization;
using System.Text.RegularExpressions;

namespace Vitae.Reading;

/// <summary>Lengths of CSS in pixels.</summary>
internal static partial class CssLength
{
    /// <param name="value">Such as <c>2px</c>, <c>.1em</c>, <c>120%</c>.</param>
    /// <param name="around">The size of the text around it.</param>
    public static double? Pixels(string value, double around)
    {
        var match = Length().Match(value.Trim());
        if (!match.Success)
            return null;
        var number = double.Parse(match.Groups["number"].Value, CultureInfo.InvariantCulture);
        return match.Groups["unit"].Value.ToLowerInvariant() switch
        {
            "px" or "" => number,
            "pt" => number * 4 / 3,
            "pc" or "rem" => number * 16,
            "em" => number * around,
            "ex" or "ch" => number * around / 2,
            "%" => number * around / 100,
            "mm" => number * 3.78,
            "cm" => number * 37.8,
            "in" => number * 96,
            "vw" or "vh" or "vmin" or "vmax" => number * 10,
            _ => null,
        };
    }

    /// <summary>How far <c>translate(…)</c> moves, leftmost or topmost.</summary>
    public static double? Shift(string? transform) =>
        transform is not null && Translate().Match(transform) is { Success: true } match
            ? match.Groups["by"].Value.Split(',').Min(part => Pixels(part, 16) ?? 0)
            : null;

    /// <summary>A clip that leaves nothing: <c>rect(0 0 0 0)</c>, <c>rect(1px, 1px, 1px, 1px)</c>, <c>inset(50%)</c>, <c>circle(0)</c>.</summary>
    public static bool IsEmptyClip(string? clip) => clip is not null && EmptyClip().IsMatch(clip);

    [GeneratedRegex(
        @"^(?<number>[+-]?(\d+\.?\d*|\.\d+))(?<unit>[a-z]*|%)$",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase,
        RegexLimit.Milliseconds
    )]
    private static partial Regex Length();

    [GeneratedRegex(
        @"translate(x|y|3d)?\((?<by>[^)]*)\)",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase,
        RegexLimit.Milliseconds
    )]
    private static partial Regex Translate();

    [GeneratedRegex(
        @"^(rect\(\s*[01](px)?([,\s]+[01](px)?){3}\s*\)|inset\(\s*(50|100)%|circle\(\s*0)",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase,
        RegexLimit.Milliseconds
    )]
    private static partial Regex EmptyClip();
}
