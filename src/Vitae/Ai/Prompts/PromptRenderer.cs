using System.Text.RegularExpressions;

namespace Vitae.Ai;

/// <summary>Fills a prompt's placeholders in a single pass: values are never searched for placeholders again.</summary>
internal sealed partial class PromptRenderer(PromptCatalog catalog, DataFence fence)
{
    public RenderedPrompt Render(string name, PromptVariables variables)
    {
        var template = catalog.Get(name);
        var used = new HashSet<string>(StringComparer.Ordinal);
        var rendered = new RenderedPrompt(
            template,
            Fill(template, template.Prefix, variables, used),
            Fill(template, template.Task, variables, used)
        );
        RefuseUnusedData(template, variables, used);
        return rendered;
    }

    private string Fill(PromptTemplate template, string text, PromptVariables variables, HashSet<string> used) =>
        Placeholder()
            .Replace(
                text,
                match =>
                {
                    var name = match.Groups["name"].Value;
                    if (!variables.Values.TryGetValue(name, out var variable))
                        throw Wrong(template, $"it names {{{{{name}}}}}, which this stage does not fill", variables);
                    used.Add(name);
                    return string.Join("\n", variable.Parts.Select(fence.Wrap));
                }
            )
            .Trim();

    /// <summary>A setting may be left out of an own prompt; data that never reaches the model is a mistake.</summary>
    private static void RefuseUnusedData(PromptTemplate template, PromptVariables variables, HashSet<string> used)
    {
        var missing = variables.Values.FirstOrDefault(v =>
            v.Value.Parts.Any(p => p.Tag is not null) && !used.Contains(v.Key)
        );
        if (missing.Key is not null)
            throw Wrong(template, $"the placeholder {{{{{missing.Key}}}}} is missing", variables);
    }

    private static VitaeException Wrong(PromptTemplate template, string what, PromptVariables variables) =>
        new(
            ErrorCodes.InvalidInput,
            $"Prompt {template.FileName} cannot be used: {what}.",
            $"Placeholders of this stage: {string.Join(", ", variables.Values.Keys.Order(StringComparer.Ordinal))}."
        );

    [GeneratedRegex(@"\{\{\s*(?<name>[a-z_]+)\s*\}\}", RegexOptions.None, RegexLimit.Milliseconds)]
    private static partial Regex Placeholder();
}
