using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Vitae.Export;

/// <summary>The Word document's look: Word's own style names, so that its outline and tracking systems see headings.</summary>
internal static class DocxStyles
{
    public const string Title = "Title";
    public const string Contact = "Contact";
    public const string Section = "Heading1";
    public const string Entry = "Heading2";
    public const string Meta = "EntryMeta";
    public const string Bullet = "ListBullet";
    private const string OwnAccent = "#1f3a5f";
    private const string Soft = "56606E";

    public static Styles Create(string language, string? accent)
    {
        var colour = (accent ?? OwnAccent)[1..].ToUpperInvariant();
        return new(
            Defaults(language),
            new Style(new StyleName { Val = "Normal" }, new PrimaryStyle())
            {
                Type = StyleValues.Paragraph,
                StyleId = "Normal",
                Default = true,
            },
            Style(
                Title,
                "Title",
                [new SpacingBetweenLines { After = "40" }],
                [new Bold(), new Color { Val = colour }, Size(52)]
            ),
            Style(Contact, "Contact", [new SpacingBetweenLines { After = "0" }], [new Color { Val = Soft }, Size(20)]),
            Style(
                Section,
                "heading 1",
                [
                    new KeepNext(),
                    Rule(colour),
                    new SpacingBetweenLines { Before = "260", After = "80" },
                    new OutlineLevel { Val = 0 },
                ],
                [new Bold(), new Color { Val = colour }, Size(26)]
            ),
            Style(
                Entry,
                "heading 2",
                [
                    new KeepNext(),
                    new KeepLines(),
                    new SpacingBetweenLines { Before = "140", After = "0" },
                    new OutlineLevel { Val = 1 },
                ],
                [new Bold(), Size(22)]
            ),
            Style(
                Meta,
                "Entry Meta",
                [new KeepNext(), new SpacingBetweenLines { After = "40" }],
                [new Color { Val = Soft }, Size(20)]
            ),
            Style(
                Bullet,
                "List Bullet",
                [
                    new NumberingProperties(new NumberingLevelReference { Val = 0 }, new NumberingId { Val = 1 }),
                    new SpacingBetweenLines { After = "30" },
                ],
                []
            )
        );
    }

    public static Numbering Bullets() =>
        new(
            new AbstractNum(
                new MultiLevelType { Val = MultiLevelValues.HybridMultilevel },
                new Level(
                    new StartNumberingValue { Val = 1 },
                    new NumberingFormat { Val = NumberFormatValues.Bullet },
                    new LevelText { Val = "•" },
                    new LevelJustification { Val = LevelJustificationValues.Left },
                    new ParagraphProperties(new Indentation { Left = "340", Hanging = "227" })
                )
                {
                    LevelIndex = 0,
                }
            )
            {
                AbstractNumberId = 0,
            },
            new NumberingInstance(new AbstractNumId { Val = 0 }) { NumberID = 1 }
        );

    private static DocDefaults Defaults(string language) =>
        new(
            new RunPropertiesDefault(
                new RunPropertiesBaseStyle(
                    new RunFonts
                    {
                        Ascii = "Calibri",
                        HighAnsi = "Calibri",
                        ComplexScript = "Arial",
                    },
                    Size(21),
                    new FontSizeComplexScript { Val = "21" },
                    new Languages { Val = language, Bidi = language }
                )
            ),
            new ParagraphPropertiesDefault(
                new ParagraphPropertiesBaseStyle(
                    new SpacingBetweenLines
                    {
                        After = "80",
                        Line = "264",
                        LineRule = LineSpacingRuleValues.Auto,
                    }
                )
            )
        );

    private static Style Style(string id, string name, OpenXmlElement[] paragraph, OpenXmlElement[] run) =>
        new(
            new StyleName { Val = name },
            new BasedOn { Val = "Normal" },
            new PrimaryStyle(),
            new StyleParagraphProperties(paragraph),
            new StyleRunProperties(run)
        )
        {
            Type = StyleValues.Paragraph,
            StyleId = id,
        };

    private static ParagraphBorders Rule(string colour) =>
        new(
            new BottomBorder
            {
                Val = BorderValues.Single,
                Size = 4,
                Space = 1,
                Color = colour,
            }
        );

    private static FontSize Size(int halfPoints) =>
        new() { Val = halfPoints.ToString(System.Globalization.CultureInfo.InvariantCulture) };
}
