using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Vitae.Templates;

/// <summary>What a template's attributes may hold: no handlers, links only where a reader may go, images only inline.</summary>
internal static partial class TemplateAttributeRule
{
    private static readonly HashSet<string> Addresses = new(StringComparer.OrdinalIgnoreCase)
    {
        "href",
        "xlink:href",
        "src",
        "srcset",
        "poster",
        "data",
        "action",
        "formaction",
        "background",
    };

    public static IEnumerable<MarkupFinding> Check(string element, IAttr attribute)
    {
        var (name, value) = (attribute.Name, attribute.Value);
        if (name.StartsWith("on", StringComparison.OrdinalIgnoreCase))
            return [new($"{name}= runs a script: not allowed.")];
        if (name.AsSpan().ContainsAny("{}"))
            return [new($"placeholders stand in text and inside quoted values, not around attributes of <{element}>.")];
        if (name is "srcdoc")
            return [new("srcdoc= is not allowed.")];
        if (name is "style")
            return TemplateStyleRule.Check(value);
        // <link> as a whole is reported by the markup rule.
        return Addresses.Contains(name) && element is not "link" ? Address(element, name, value.Trim()) : [];
    }

    private static IEnumerable<MarkupFinding> Address(string element, string name, string value)
    {
        if (element is "a" or "area" && name is "href")
        {
            if (!LinkTarget().IsMatch(value))
                yield return new(
                    $"a link leads to http(s), mailto, tel or a placeholder such as {{{{url}}}}, not to '{value}'."
                );
        }
        else if (!value.StartsWith("data:image/", StringComparison.OrdinalIgnoreCase))
            yield return new($"{name}=\"{value}\" is not loaded: embed it as data:.", IsError: !IsRemote(value));
    }

    /// <summary>A page elsewhere is merely not loaded; a path on this machine is a mistake or an attack.</summary>
    internal static bool IsRemote(string url) => Remote().IsMatch(url.Trim());

    [GeneratedRegex(
        @"^(https?://|mailto:|tel:|#|\{\{\{?\s*(this\.|(\.\./)+|@root\.)?(\w+_)?url\s*\}?\}\}$)",
        RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture
    )]
    private static partial Regex LinkTarget();

    [GeneratedRegex(
        @"^(https?:)?//[^\\]*$|^[\w./-]*$",
        RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Remote();
}
