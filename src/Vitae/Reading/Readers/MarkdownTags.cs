using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Vitae.Reading;

/// <summary>Words in angle brackets that are no tags of HTML stay as text: <c>List&lt;String&gt;</c>, <c>&lt;Company&gt;</c>.</summary>
internal static partial class MarkdownTags
{
    private static readonly IHtmlDocument Html = new HtmlParser().ParseDocument("");

    public static void KeepWords(MarkdownDocument markdown)
    {
        foreach (var inline in markdown.Descendants<HtmlInline>().Where(i => IsWord(i.Tag)).ToList())
            inline.ReplaceBy(new LiteralInline(inline.Tag));
        foreach (var block in markdown.Descendants<HtmlBlock>().ToList())
        {
            var text = block.Lines.ToString();
            if (IsWord(text) && block.Parent is { } parent)
                parent[parent.IndexOf(block)] = new ParagraphBlock
                {
                    Inline = new ContainerInline().AppendChild(new LiteralInline(text)),
                };
        }
    }

    private static bool IsWord(string tag) =>
        Name().Match(tag) is { Success: true } match
        && Html.CreateElement(match.Groups["name"].Value) is IHtmlUnknownElement;

    [GeneratedRegex(@"^\s*</?(?<name>[A-Za-z][A-Za-z0-9]*)", RegexOptions.ExplicitCapture, RegexLimit.Milliseconds)]
    private static partial Regex Name();
}
