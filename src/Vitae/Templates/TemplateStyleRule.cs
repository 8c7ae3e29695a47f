using System.Text.RegularExpressions;

namespace Vitae.Templates;

/// <summary>What a template's styles may hold: only placeholders that code has checked, nothing loaded from elsewhere.</summary>
internal static partial class TemplateStyleRule
{
    /// <summary>Placeholders whose values cannot leave a style.</summary>
    private static readonly HashSet<string> Settings = new(StringComparer.Ordinal)
    {
        "accent",
        "paper",
        "font",
        "dir",
        "else",
        "if",
        "unless",
    };

    public static IEnumerable<MarkupFinding> Check(string css)
    {
        foreach (Match tag in Tag().Matches(css))
        {
            foreach (Match word in Word().Matches(tag.Value))
            {
                if (!Settings.Contains(word.Value))
                    yield return new($"'{word.Value}' cannot stand in a style: only accent, font, paper and dir can.");
            }
        }
        if (css.Contains("@import", StringComparison.OrdinalIgnoreCase))
            yield return new("@import is not loaded: put the styles in place.", IsError: false);
        foreach (Match match in Url().Matches(css))
        {
            var url = match.Groups["url"].Value;
            if (!url.StartsWith("data:", StringComparison.OrdinalIgnoreCase))
                yield return new(
                    $"url({url}) is not loaded: embed it as data:.",
                    IsError: !TemplateAttributeRule.IsRemote(url)
                );
        }
    }

    [GeneratedRegex(@"\{\{[^}]*\}\}", RegexOptions.NonBacktracking)]
    private static partial Regex Tag();

    [GeneratedRegex(@"@?[\w.]+", RegexOptions.NonBacktracking)]
    private static partial Regex Word();

    [GeneratedRegex("""url\(\s*["']?(?<url>[^)"']*)""", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Url();
}
