using AngleSharp.Dom;

namespace Vitae.Reading;

/// <summary>Elements that are not shown with all they hold: switched off, clipped away, or moved off the page.</summary>
internal static class HtmlShape
{
    private const double FarOff = -300;

    public static string? WhyHidden(IElement element, HtmlStyle style)
    {
        if (
            element.HasAttribute("hidden")
            || element.LocalName is "input" && element.GetAttribute("type") is "hidden"
            || style.Value("display") is "none"
            || style.Value("content-visibility") is "hidden"
        )
            return "marked as hidden";
        if (style.Number("opacity") is <= 0.05)
            return "printed without ink";
        if (IsOffPage(style))
            return "off the page";
        return IsClipped(style) ? "clipped away" : null;
    }

    private static bool IsOffPage(HtmlStyle style) =>
        IsFar(style, "text-indent")
        || IsFar(style, "margin-left")
        || IsFar(style, "margin-top")
        || (
            style.Value("position") is "absolute" or "fixed" or "relative"
            && (IsFar(style, "left") || IsFar(style, "right") || IsFar(style, "top") || IsFar(style, "bottom"))
        )
        || CssLength.Shift(style.Value("transform")) < FarOff;

    private static bool IsFar(HtmlStyle style, string property) => style.Pixels(property) < FarOff;

    private static bool IsClipped(HtmlStyle style) =>
        CssLength.IsEmptyClip(style.Value("clip"))
        || CssLength.IsEmptyClip(style.Value("clip-path"))
        || style.Value("transform") is { } transform
            && transform.Replace(" ", "", StringComparison.Ordinal).StartsWith("scale(0", StringComparison.Ordinal)
            && !transform.Contains("0.", StringComparison.Ordinal)
        || (
            (style.Value("overflow") ?? style.Value("overflow-y")) is "hidden" or "clip"
            && (IsThin(style, "height") || IsThin(style, "max-height") || IsThin(style, "width"))
        );

    private static bool IsThin(HtmlStyle style, string property) => style.Pixels(property) is >= 0 and <= 1;
}
