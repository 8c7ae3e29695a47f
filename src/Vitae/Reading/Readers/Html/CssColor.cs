using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Css.Parser;

namespace Vitae.Reading;

/// <summary>A colour as far as hiding goes: is it clear, is it like another.</summary>
internal readonly partial record struct CssColor(double Red, double Green, double Blue, double Alpha)
{
    private const double Alike = 24;
    public static readonly CssColor Black = new(0, 0, 0, 1);
    public static readonly CssColor White = new(255, 255, 255, 1);

    /// <summary>Like nothing: text in it counts as seen.</summary>
    public static readonly CssColor Unknown = new(double.NaN, 0, 0, 1);

    public bool IsClear => Alpha <= 0.05;

    /// <summary>What is seen of this colour, half clear as it may be, in front of another.</summary>
    public CssColor Over(CssColor other) => new(Mix(Red, other.Red), Mix(Green, other.Green), Mix(Blue, other.Blue), 1);

    public bool IsLike(CssColor other) =>
        Math.Abs(Red - other.Red) <= Alike
        && Math.Abs(Green - other.Green) <= Alike
        && Math.Abs(Blue - other.Blue) <= Alike;

    /// <summary>Any notation of CSS; null for variables and words such as <c>inherit</c>.</summary>
    public static CssColor? Parse(string value)
    {
        var plain = Rgba().Match(value);
        if (!plain.Success)
            plain = Rgba().Match(new CssParser().ParseDeclaration($"color:{value}")?.GetPropertyValue("color") ?? "");
        return plain.Success
            ? new CssColor(Part(plain, "r"), Part(plain, "g"), Part(plain, "b"), Part(plain, "a"))
            : null;
    }

    private double Mix(double own, double other) => (own * Alpha) + (other * (1 - Alpha));

    private static double Part(Match match, string name) =>
        match.Groups[name].Success ? double.Parse(match.Groups[name].Value, CultureInfo.InvariantCulture) : 1;

    [GeneratedRegex(
        @"^rgba?\((?<r>[\d.]+), ?(?<g>[\d.]+), ?(?<b>[\d.]+)(, ?(?<a>[\d.]+))?\)$",
        RegexOptions.ExplicitCapture,
        RegexLimit.Milliseconds
    )]
    private static partial Regex Rgba();
}
