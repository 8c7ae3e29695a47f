using Markdig;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;

namespace Vitae.Reading;

/// <summary>Markdown, by way of HTML, so that both have the same idea of a block.</summary>
internal sealed class MarkdownReader : IFormatReader
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UseYamlFrontMatter()
        .UsePipeTables()
        .UseGridTables()
        .UseDefinitionLists()
        .UseTaskLists()
        .UsePreciseSourceLocation()
        .Build();

    public FileType Type => FileType.Markdown;

    public RawDocument Read(SourceFile file, CancellationToken ct)
    {
        TextDecoder.TryDecode(file.Content, out var text);
        var markdown = Markdown.Parse(text, Pipeline);
        MarkdownTags.KeepWords(markdown);
        MarkdownLines.KeepShort(markdown, text);
        var html = HtmlReader.Read(markdown.ToHtml(Pipeline), Type, ct);
        return FrontMatterTitle(markdown, text) is { } title
            ? html with
            {
                Blocks = [new RawBlock(BlockKind.Heading, title), .. html.Blocks],
            }
            : html;
    }

    /// <summary>Site generators keep a page's title outside its text.</summary>
    private static string? FrontMatterTitle(MarkdownDocument markdown, string text)
    {
        var front = markdown.Descendants<YamlFrontMatterBlock>().FirstOrDefault();
        if (front is null)
            return null;
        var title = text.Substring(front.Span.Start, front.Span.Length)
            .Split('\n')
            .FirstOrDefault(l => l.StartsWith("title:", StringComparison.Ordinal));
        return title?["title:".Length..].Trim().Trim('"', '\'');
    }
}
