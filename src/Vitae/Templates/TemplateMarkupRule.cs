using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Vitae.Templates;

/// <summary>What a template's HTML may hold: no script, nothing loaded from elsewhere, values only where they stay text.</summary>
internal static partial class TemplateMarkupRule
{
    private static readonly HashSet<string> Forbidden = new(StringComparer.OrdinalIgnoreCase)
    {
        "script",
        "noscript",
        "iframe",
        "frame",
        "frameset",
        "object",
        "embed",
        "applet",
        "base",
        "portal",
        "template",
        "form",
        "input",
        "button",
        "textarea",
        "foreignObject",
        "animate",
        "set",
        "use",
        "math",
    };

    public static IEnumerable<TemplateProblem> Check(string source)
    {
        var parser = new HtmlParser(new HtmlParserOptions { IsKeepingSourceReferences = true });
        using var document = parser.ParseDocument(source);
        foreach (var element in document.All)
        {
            var at = element.SourceReference?.Position.Index ?? 0;
            foreach (var finding in Findings(element))
                yield return TemplateProblem.At(source, at, finding.Message, finding.IsError);
        }
        foreach (Match match in UnquotedValue().Matches(source))
            yield return TemplateProblem.At(
                source,
                match.Index,
                "put quotation marks around a value with a placeholder."
            );
        foreach (Match match in TagFromPlaceholder().Matches(source))
            yield return TemplateProblem.At(source, match.Index, "a placeholder cannot hold or name a tag.");
    }

    private static IEnumerable<MarkupFinding> Findings(IElement element)
    {
        var name = element.LocalName;
        if (Forbidden.Contains(name))
            yield return new($"<{name}> is not allowed in a resume template.");
        if (name.Contains('{', StringComparison.Ordinal))
            yield return new("a placeholder cannot be part of a tag's name.");
        if (name is "link")
            yield return new("<link> is not loaded: put the styles into a <style> element.", IsError: false);
        if (name is "meta" && element.HasAttribute("http-equiv") && !IsHarmless(element.GetAttribute("http-equiv")!))
            yield return new("<meta http-equiv> is not allowed: the page's policy is set for it.");
        var style = name is "style" ? TemplateStyleRule.Check(element.TextContent) : [];
        foreach (var finding in style.Concat(element.Attributes.SelectMany(a => TemplateAttributeRule.Check(name, a))))
            yield return finding;
    }

    private static bool IsHarmless(string httpEquiv) =>
        httpEquiv.Trim().ToLowerInvariant() is "content-type" or "x-ua-compatible" or "content-security-policy";

    [GeneratedRegex(
        """<[a-zA-Z]("[^"]*"|'[^']*'|[^"'>])*?=\s*[^\s"'>]*\{\{""",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture
    )]
    private static partial Regex UnquotedValue();

    [GeneratedRegex("""<\s*/?\s*\{\{|\{\{[^}]*<""", RegexOptions.NonBacktracking)]
    private static partial Regex TagFromPlaceholder();
}
