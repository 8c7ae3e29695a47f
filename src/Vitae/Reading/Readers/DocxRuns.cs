using System.Text;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Vitae.Reading;

/// <summary>The text of a paragraph as a reader of the printed page sees it: no deletions, no hidden runs, no field codes.</summary>
internal sealed partial class DocxRuns(DocxStyles styles, HiddenText hidden)
{
    public string TextOf(Paragraph paragraph)
    {
        var text = new StringBuilder();
        Append(paragraph, text);
        return Tabs().Replace(text.ToString().Trim(), " | ");
    }

    /// <summary>Text boxes anchored in a paragraph; Word stores each twice, the second time as a fallback.</summary>
    public static IEnumerable<OpenXmlElement> TextBoxes(Paragraph paragraph) =>
        paragraph
            .Descendants<TextBoxContent>()
            .Where(box =>
                !box.Ancestors<AlternateContentFallback>().Any() && box.Ancestors<Paragraph>().First() == paragraph
            );

    private void Append(OpenXmlElement element, StringBuilder text)
    {
        switch (element)
        {
            case DeletedRun or MoveFromRun or AlternateContent or Picture or Drawing or FieldCode or DeletedText:
                return;
            case Run run when styles.WhyHidden(run) is { } why:
                hidden.Add(why, run.InnerText);
                return;
            case Text t:
                text.Append(t.Text);
                return;
            case TabChar or PositionalTab:
                text.Append('\t');
                return;
            case Break or CarriageReturn:
                text.Append(' ');
                return;
            case NoBreakHyphen:
                text.Append('-');
                return;
            case SymbolChar symbol when BulletSign.IsGlyph(Glyph(symbol)):
                text.Append("• ");
                return;
            default:
                foreach (var child in element.ChildElements)
                    Append(child, text);
                return;
        }
    }

    private static string Glyph(SymbolChar symbol) =>
        int.TryParse(symbol.Char?.Value, System.Globalization.NumberStyles.HexNumber, null, out var code)
            ? ((char)code).ToString()
            : "";

    [GeneratedRegex(@"[ \t]*\t[ \t]*", RegexOptions.ExplicitCapture, RegexLimit.Milliseconds)]
    private static partial Regex Tabs();
}
