namespace Vitae.Templates;

/// <summary>Finds a template's tags with their positions: the engine's own messages often lack them.</summary>
internal static class TemplateTags
{
    /// <summary>The tags in order; an unclosed one ends the list as a problem.</summary>
    public static (IReadOnlyList<TemplateTag> Tags, IReadOnlyList<TemplateProblem> Problems) Find(string source)
    {
        var tags = new List<TemplateTag>();
        var problems = new List<TemplateProblem>();
        for (var at = Next(source, 0); at >= 0; )
        {
            var isLongComment = source.AsSpan(at).StartsWith("{{!--");
            var close = isLongComment ? "--}}" : "}}";
            var end = source.IndexOf(close, at + 2, StringComparison.Ordinal);
            if (end < 0)
            {
                problems.Add(TemplateProblem.At(source, at, "this tag is never closed with }}."));
                break;
            }
            tags.Add(new(at, source[(at + 2)..end].Trim('{', '}', '~', ' ', '\n', '\t')));
            at = Next(source, end + close.Length);
        }
        problems.AddRange(Unbalanced(source, tags));
        return (tags, problems);
    }

    private static int Next(string source, int from)
    {
        var at = source.IndexOf("{{", from, StringComparison.Ordinal);
        // A backslash makes the braces plain text.
        while (at > 0 && source[at - 1] == '\\')
            at = source.IndexOf("{{", at + 2, StringComparison.Ordinal);
        return at;
    }

    private static IEnumerable<TemplateProblem> Unbalanced(string source, IReadOnlyList<TemplateTag> tags)
    {
        var open = new Stack<TemplateTag>();
        foreach (var tag in tags)
        {
            if (tag.Opens)
                open.Push(tag);
            else if (
                tag.Closes && (open.Count == 0 || !string.Equals(open.Pop().Name, tag.Name, StringComparison.Ordinal))
            )
            {
                yield return TemplateProblem.At(
                    source,
                    tag.Index,
                    $"{{{{/{tag.Name}}}}} closes a block that is not open here."
                );
                yield break;
            }
        }
        foreach (var tag in open)
            yield return TemplateProblem.At(
                source,
                tag.Index,
                $"the block '{tag.Name}' is never closed with {{{{/{tag.Name}}}}}."
            );
    }
}
