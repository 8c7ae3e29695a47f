using System.Globalization;
using System.Xml.Linq;

namespace Vitae.Reading;

/// <summary>What OpenDocument styles hide.</summary>
internal sealed class OdtStyles
{
    private readonly Dictionary<string, string> _hidden = new(StringComparer.Ordinal);

    public OdtStyles(params XElement?[] parts)
    {
        foreach (var style in parts.OfType<XElement>().SelectMany(p => p.Descendants(OdtNames.Style + "style")))
        {
            var name = style.Attribute(OdtNames.Style + "name")?.Value;
            var text = style.Element(OdtNames.Style + "text-properties");
            if (name is not null && text is not null && Why(text) is { } why)
                _hidden.TryAdd(name, why);
        }
    }

    public string? WhyHidden(XElement element) =>
        element.Attribute(OdtNames.Text + "style-name")?.Value is { } name ? _hidden.GetValueOrDefault(name) : null;

    private static string? Why(XElement text)
    {
        if (text.Attribute(OdtNames.Text + "display")?.Value is "none")
            return "marked as hidden";
        var size = text.Attribute(OdtNames.Format + "font-size")?.Value;
        if (
            size is [.. var points, 'p', 't']
            && double.TryParse(points, CultureInfo.InvariantCulture, out var height)
            && height < 3
        )
            return "too small to be seen";
        var white = string.Equals(
            text.Attribute(OdtNames.Format + "color")?.Value,
            "#ffffff",
            StringComparison.OrdinalIgnoreCase
        );
        return white && text.Attribute(OdtNames.Format + "background-color") is null ? "white on white" : null;
    }
}
