using AngleSharp.Dom;

namespace Vitae.Reading;

/// <summary>How an element's own text comes out: its ink, the paper behind it, its size in pixels.</summary>
/// <param name="Paper">Null when something unknown is behind the text, such as a picture.</param>
internal sealed record HtmlLook(CssColor Ink, CssColor? Paper, double Size, bool IsVisible)
{
    public static readonly HtmlLook Page = new(CssColor.Black, CssColor.White, 16, true);
    private const double SmallestSize = 2.01;

    /// <summary>Null when the text can be seen, or nobody knows.</summary>
    public string? WhyHidden =>
        !IsVisible ? "marked as hidden"
        : Size < SmallestSize ? "too small to be seen"
        : Ink.IsClear ? "printed without ink"
        : Paper is { } paper && Ink.IsLike(paper) ? "in the colour of its background"
        : null;

    /// <param name="element">Whose look it is.</param>
    /// <param name="style">What is declared for it.</param>
    /// <param name="isComplete">False when style sheets lie elsewhere: a class may then give it any background.</param>
    public HtmlLook Inherit(IElement element, HtmlStyle style, bool isComplete)
    {
        var ink = style.Value("color") ?? element.GetAttribute("color");
        var visibility = style.Value("visibility");
        return new HtmlLook(
            ink is null ? Ink : CssColor.Parse(ink) ?? CssColor.Unknown,
            PaperOf(element, style, isComplete),
            style.Value("font-size") is { } size ? CssLength.Pixels(size, Size) ?? Size : Size,
            visibility is null ? IsVisible : visibility is not ("hidden" or "collapse")
        );
    }

    private CssColor? PaperOf(IElement element, HtmlStyle style, bool isComplete)
    {
        if (style.Value("background-image") is { } picture && picture is not ("none" or "initial"))
            return null;
        if ((style.Value("background-color") ?? element.GetAttribute("bgcolor")) is { } value and not "initial")
            return CssColor.Parse(value) is { } color && (Paper ?? color) is var behind ? color.Over(behind) : null;
        var mayBeStyled = !string.IsNullOrEmpty(element.ClassName) || !string.IsNullOrEmpty(element.Id);
        return !isComplete && mayBeStyled || element.HasAttribute("background") ? null : Paper;
    }
}
