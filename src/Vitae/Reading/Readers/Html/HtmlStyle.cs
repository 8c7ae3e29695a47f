using System.Globalization;
using AngleSharp.Css.Dom;

namespace Vitae.Reading;

/// <summary>What is declared for one element, weakest first; the last word on a property counts, an important one above all.</summary>
internal sealed class HtmlStyle(IReadOnlyList<ICssStyleDeclaration> declared)
{
    public string? Value(string property)
    {
        string? value = null;
        var important = false;
        foreach (var style in declared)
        {
            var own = style.GetPropertyValue(property);
            if (string.IsNullOrEmpty(own))
                continue;
            var isImportant = style.GetPropertyPriority(property).Length > 0;
            if (isImportant || !important)
                (value, important) = (own, isImportant);
        }
        return value;
    }

    public double? Number(string property) =>
        double.TryParse(Value(property), NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    public double? Pixels(string property) => Value(property) is { } value ? CssLength.Pixels(value, 16) : null;
}
