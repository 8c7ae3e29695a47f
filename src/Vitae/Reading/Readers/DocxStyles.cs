using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Vitae.Reading;

/// <summary>What a Word document's styles say: which are headings, lists or hidden.</summary>
internal sealed class DocxStyles
{
    private readonly Dictionary<string, Style> _styles = new(StringComparer.Ordinal);

    public DocxStyles(MainDocumentPart main)
    {
        foreach (var style in main.StyleDefinitionsPart?.Styles?.Elements<Style>() ?? [])
        {
            if (style.StyleId?.Value is { } id)
                _styles.TryAdd(id, style);
        }
    }

    public bool IsHeading(Paragraph paragraph)
    {
        var own = paragraph.ParagraphProperties?.OutlineLevel?.Val?.Value;
        if (own is >= 0 and < 9)
            return true;
        return Chain(paragraph)
            .Any(style =>
                style.StyleParagraphProperties?.OutlineLevel?.Val?.Value is >= 0 and < 9
                || style.StyleName?.Val?.Value is { } name
                    && (
                        name.StartsWith("heading", StringComparison.OrdinalIgnoreCase)
                        || name.Equals("title", StringComparison.OrdinalIgnoreCase)
                    )
            );
    }

    public bool IsListItem(Paragraph paragraph)
    {
        var own = paragraph.ParagraphProperties?.NumberingProperties?.NumberingId?.Val?.Value;
        if (own is not null)
            return own != 0;
        return Chain(paragraph)
            .Any(style =>
                style.StyleParagraphProperties?.NumberingProperties?.NumberingId?.Val?.Value is > 0
                || style.StyleName?.Val?.Value?.StartsWith("list", StringComparison.OrdinalIgnoreCase) == true
                    && style.StyleName.Val.Value.Contains("bullet", StringComparison.OrdinalIgnoreCase)
            );
    }

    /// <summary>How the run or its character style hides it; null when it can be seen.</summary>
    public string? WhyHidden(Run run)
    {
        var own = run.RunProperties;
        var style =
            own?.RunStyle?.Val?.Value is { } id && _styles.TryGetValue(id, out var s) ? s.StyleRunProperties : null;
        if (
            own?.Vanish is { } vanish
                ? vanish.Val?.Value ?? true
                : style?.Vanish is { } styled && (styled.Val?.Value ?? true)
        )
            return "marked as hidden";
        var size = own?.FontSize?.Val?.Value ?? style?.FontSize?.Val?.Value;
        // Half points: nobody reads 2 pt.
        if (int.TryParse(size, CultureInfo.InvariantCulture, out var halfPoints) && halfPoints <= 5)
            return "too small to be seen";
        var white = (own?.Color?.Val?.Value ?? style?.Color?.Val?.Value) is { } color && IsWhite(color);
        return white && !IsShaded(run) ? "white on white" : null;
    }

    /// <summary>A colour behind the run, its paragraph or its table cell makes white text visible.</summary>
    private static bool IsShaded(Run run) =>
        run.RunProperties?.Highlight is not null
        || IsFilled(run.RunProperties?.Shading)
        || run.Ancestors<Paragraph>().Any(p => IsFilled(p.ParagraphProperties?.Shading))
        || run.Ancestors<TableCell>().Any(c => IsFilled(c.TableCellProperties?.Shading))
        || run.Ancestors<TextBoxContent>().Any();

    private static bool IsFilled(Shading? shading) =>
        shading?.Fill?.Value is { } fill && fill is not "auto" && !IsWhite(fill);

    private static bool IsWhite(string color) => color.Length == 6 && color.All(c => c is 'F' or 'f');

    /// <summary>The paragraph's style and those it is based on; a loop in a broken file ends after ten.</summary>
    private IEnumerable<Style> Chain(Paragraph paragraph)
    {
        var id = paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value;
        for (var depth = 0; depth < 10 && id is not null && _styles.TryGetValue(id, out var style); depth++)
        {
            yield return style;
            id = style.BasedOn?.Val?.Value;
        }
    }
}
