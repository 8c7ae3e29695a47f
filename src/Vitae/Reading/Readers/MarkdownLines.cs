using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Vitae.Reading;

/// <summary>
/// Markdown joins the lines of a paragraph, but people write "Employer: X" and "Place: Y" below each other and mean two
/// lines. A line that had room for the next one's first word was ended on purpose, where the next begins like a line.
/// </summary>
internal static class MarkdownLines
{
    public static void KeepShort(MarkdownDocument markdown, string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n').Select(l => l.Trim()).ToList();
        var width = lines.Max(l => l.Length);
        // Bullets go on where they were wrapped, whatever the next line begins with.
        var ends = markdown.OfType<ParagraphBlock>().SelectMany(p => p.Inline!.Descendants<LineBreakInline>());
        foreach (var end in ends.Where(e => !e.IsHard && e.Line + 1 < lines.Count))
        {
            var next = lines[end.Line + 1];
            var hadRoom = lines[end.Line].Length + 1 + WrappedLine.FirstWord(next).Length <= width;
            end.IsHard = hadRoom && BeginsLine(next);
        }
    }

    private static bool BeginsLine(string line) =>
        line.TrimStart('*', '_', '[', '"', '(') is [var first, ..]
        && (char.IsUpper(first) || char.IsDigit(first) || DateFinder.Find(line).Count > 0);
}
