using AngleSharp.Html.Parser;

namespace Vitae.Reading;

/// <summary>HTML: parsed without scripts, styles or any request, walked for what a reader would see.</summary>
internal sealed class HtmlReader : IFormatReader
{
    public FileType Type => FileType.Html;

    public RawDocument Read(SourceFile file, CancellationToken ct)
    {
        TextDecoder.TryDecode(file.Content, out var text);
        return Read(text, Type, ct);
    }

    public static RawDocument Read(string html, FileType type, CancellationToken ct)
    {
        var document = new HtmlParser(new HtmlParserOptions { IsScripting = false }).ParseDocument(html);
        var hidden = new HiddenText();
        HtmlHiddenText.Remove(document, hidden);
        var walk = new HtmlBlocks(ct);
        if (document.Body is { } body)
            walk.Visit(body);
        return new RawDocument
        {
            Type = type,
            Blocks = walk.Finish(),
            Warnings = [.. hidden.Warnings],
        };
    }
}
