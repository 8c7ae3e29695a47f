using AngleSharp.Css.Dom;
using AngleSharp.Css.Parser;
using AngleSharp.Dom;

namespace Vitae.Reading;

/// <summary>The page's own style rules and each element's style attribute, as far as they can hide text.</summary>
internal sealed class HtmlStyles
{
    private const int MostRules = 5000;
    private static readonly string[] Telling =
    [
        "display",
        "visibility",
        "opacity",
        "color",
        "background-color",
        "background-image",
        "font-size",
        "text-indent",
        "margin-left",
        "margin-top",
        "left",
        "top",
        "right",
        "bottom",
        "position",
        "clip",
        "clip-path",
        "transform",
        "overflow",
        "overflow-y",
        "height",
        "max-height",
        "width",
    ];
    private readonly CssParser _parser = new();
    private readonly Dictionary<IElement, List<ICssStyleDeclaration>> _byRule = [];

    public HtmlStyles(IDocument page)
    {
        AreComplete = page.QuerySelector("link[rel~=stylesheet]") is null;
        var rules = page.QuerySelectorAll("style")
            .SelectMany(s => Rules(_parser.ParseStyleSheet(s.TextContent).Rules))
            .Where(r => Array.Exists(Telling, p => r.Style.GetPropertyValue(p).Length > 0))
            .Take(MostRules)
            .OrderBy(r => r.Selector?.Specificity)
            .ToList();
        foreach (var rule in rules)
        {
            foreach (var element in Matches(page, rule.SelectorText))
            {
                if (!_byRule.TryGetValue(element, out var styles))
                    _byRule[element] = styles = [];
                styles.Add(rule.Style);
            }
        }
    }

    /// <summary>False when the page also names style sheets that lie elsewhere; nothing is ever fetched.</summary>
    public bool AreComplete { get; }

    public HtmlStyle Of(IElement element)
    {
        IReadOnlyList<ICssStyleDeclaration> rules = _byRule.TryGetValue(element, out var found) ? found : [];
        return element.GetAttribute("style") is { Length: > 0 } own && _parser.ParseDeclaration(own) is { } declared
            ? new HtmlStyle([.. rules, declared])
            : new HtmlStyle(rules);
    }

    /// <summary>Rules for screens of any size; those for print or narrow screens hide what everybody else sees.</summary>
    private static IEnumerable<ICssStyleRule> Rules(ICssRuleList rules) =>
        rules.SelectMany(rule =>
            rule switch
            {
                ICssStyleRule style => [style],
                ICssMediaRule { Media.MediaText: "" or "all" or "screen" } media => Rules(media.Rules),
                _ => [],
            }
        );

    private static IEnumerable<IElement> Matches(IDocument page, string selector)
    {
        try
        {
            return page.QuerySelectorAll(selector);
        }
        catch (DomException)
        {
            return []; // a selector that the library does not know matches nothing
        }
    }
}
