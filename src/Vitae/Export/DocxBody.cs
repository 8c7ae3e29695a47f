using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Vitae.Templates;

namespace Vitae.Export;

/// <summary>The outline as Word paragraphs.</summary>
internal static class DocxBody
{
    public static Body Create(MainDocumentPart part, IEnumerable<OutlineLine> lines, bool isRightToLeft, Paper paper)
    {
        var body = new Body(lines.Select(line => Paragraph(part, line, isRightToLeft)));
        body.Append(
            new SectionProperties(
                Size(paper),
                new PageMargin
                {
                    Top = 964,
                    Bottom = 964,
                    Left = 1134,
                    Right = 1134,
                    Header = 567,
                    Footer = 567,
                    Gutter = 0,
                }
            )
        );
        return body;
    }

    /// <summary>In twentieths of a point.</summary>
    private static PageSize Size(Paper paper) =>
        paper == Paper.Letter ? new() { Width = 12240, Height = 15840 } : new() { Width = 11906, Height = 16838 };

    private static Paragraph Paragraph(MainDocumentPart part, OutlineLine line, bool isRightToLeft)
    {
        var properties = new ParagraphProperties();
        if (Style(line.Kind) is { } style)
            properties.Append(new ParagraphStyleId { Val = style });
        if (isRightToLeft)
            properties.Append(new BiDi());
        var paragraph = new Paragraph(properties);
        if (line.Label is not null)
            paragraph.Append(Run(line.Label + ": ", isRightToLeft, new Bold()));
        var text = Run(line.Text, isRightToLeft);
        paragraph.Append(line.Url is null ? text : Link(part, line.Url, text));
        return paragraph;
    }

    private static Hyperlink Link(MainDocumentPart part, string url, Run text) =>
        new(text) { Id = part.AddHyperlinkRelationship(new Uri(url), isExternal: true).Id };

    private static Run Run(string text, bool isRightToLeft, params OpenXmlElement[] format)
    {
        var properties = new RunProperties(format);
        if (isRightToLeft)
            properties.Append(new RightToLeftText());
        var run = new Run(new Text(XmlText.Safe(text)) { Space = SpaceProcessingModeValues.Preserve });
        if (properties.HasChildren)
            run.PrependChild(properties);
        return run;
    }

    private static string? Style(OutlineKind kind) =>
        kind switch
        {
            OutlineKind.Name => DocxStyles.Title,
            OutlineKind.Contact => DocxStyles.Contact,
            OutlineKind.Section => DocxStyles.Section,
            OutlineKind.EntryTitle => DocxStyles.Entry,
            OutlineKind.Meta => DocxStyles.Meta,
            OutlineKind.Bullet => DocxStyles.Bullet,
            _ => null,
        };
}
