namespace Vitae.Templates;

/// <summary>Everything that can be said of a template before a resume is printed with it.</summary>
internal static class TemplateCheck
{
    /// <summary>All problems, in the order of the file.</summary>
    public static IReadOnlyList<TemplateProblem> Run(string source)
    {
        var (tags, problems) = TemplateTags.Find(source);
        return
        [
            .. problems
                .Concat(Tags(source, tags))
                .Concat(TemplateMarkupRule.Check(source))
                .Concat(Head(source))
                .Distinct()
                .OrderBy(p => p.Line)
                .ThenBy(p => p.Column),
        ];
    }

    private static IEnumerable<TemplateProblem> Tags(string source, IReadOnlyList<TemplateTag> tags)
    {
        foreach (var tag in tags)
        {
            if (tag.Content.StartsWith('>') || tag.Content.StartsWith("#>", StringComparison.Ordinal))
                yield return TemplateProblem.At(
                    source,
                    tag.Index,
                    "partials are not available: a template is one file."
                );
            else if (tag.Content.StartsWith('%') || tag.Content.StartsWith("#*", StringComparison.Ordinal))
                yield return TemplateProblem.At(source, tag.Index, $"'{tag.Content}' is not a Handlebars tag.");
            else if (tag.Content.StartsWith('&'))
                yield return TemplateProblem.At(
                    source,
                    tag.Index,
                    "'{{&' is not available: write {{name}}, values are always escaped."
                );
            else if (tag.Content.Length == 0)
                yield return TemplateProblem.At(source, tag.Index, "an empty tag.");
        }
    }

    private static IEnumerable<TemplateProblem> Head(string source)
    {
        if (PagePolicy.FindHead(source) is null)
            yield return TemplateProblem.At(source, 0, "the page has no <head>: start from `vitae template new`.");
    }
}
