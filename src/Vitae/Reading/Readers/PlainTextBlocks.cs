using System.Text.RegularExpressions;

namespace Vitae.Reading;

/// <summary>Lines of plain text → blocks.</summary>
internal sealed partial class PlainTextBlocks
{
    // Texts whose longest lines are longer, or shorter, than these are not wrapped by hand; wide letters take two columns.
    private const int WidestWrap = 110;
    private const int NarrowestWrap = 65;
    private const int NarrowestWideWrap = NarrowestWrap / 2;
    private readonly string[] _lines;
    private readonly int _width;

    public PlainTextBlocks(string text)
    {
        _lines = LineEnd().Split(text).Select(l => l.TrimEnd()).ToArray();
        var longest = _lines.Select(l => l.Length).Order().ElementAtOrDefault(_lines.Length * 98 / 100);
        var narrowest = text.Any(WrappedLine.IsWide) ? NarrowestWideWrap : NarrowestWrap;
        _width = longest >= narrowest && longest <= WidestWrap ? longest : int.MaxValue;
    }

    public IEnumerable<RawBlock> Read()
    {
        RawBlock? open = null;
        for (var i = 0; i < _lines.Length; i++)
        {
            if (open is not null && Continues(i, open))
            {
                open = open with { Text = WrappedLine.Join(open.Text, _lines[i].Trim()) };
                continue;
            }
            if (open is not null)
                yield return open;
            open = Start(i);
        }
        if (open is not null)
            yield return open;
    }

    private RawBlock? Start(int i)
    {
        var line = _lines[i];
        if (line.Length == 0 || Rule().IsMatch(line))
            return null;
        if (BulletSign.Strip(line) is { } item)
            return new RawBlock(BlockKind.Bullet, Cells(item));
        return IsHeading(i)
            ? new RawBlock(BlockKind.Heading, line.Trim().TrimEnd(':', '：'))
            : new RawBlock(BlockKind.Paragraph, Cells(line.Trim()));
    }

    /// <summary>A line goes on when its first word would not have fitted on the line before.</summary>
    private bool Continues(int i, RawBlock open)
    {
        var line = _lines[i];
        if (line.Length == 0 || open.Kind == BlockKind.Heading || open.Text.Contains(" | ", StringComparison.Ordinal))
            return false;
        if (Rule().IsMatch(line) || BulletSign.Strip(line) is not null || IsHeading(i))
            return false;
        var indented = open.Kind == BlockKind.Bullet && char.IsWhiteSpace(line[0]);
        return indented
            || (_lines[i - 1].Length + 1 + WrappedLine.FirstWord(line).Length > _width && !Column().IsMatch(line));
    }

    private bool IsHeading(int i)
    {
        var line = _lines[i].Trim();
        if (line.Length is 0 or > 60 || line.Contains('@', StringComparison.Ordinal))
            return false;
        if (i + 1 < _lines.Length && line.Length > 1 && Underline().IsMatch(_lines[i + 1]))
            return true;
        if (SectionWords.IsSectionName(line))
            return true;
        var first = i == 0 || _lines[i - 1].Length == 0 || Rule().IsMatch(_lines[i - 1]);
        return first
            && line.Count(char.IsLetter) > 3
            && (IsCapitals(line) || line[^1] is ':' or '：')
            && line.Length < 50;
    }

    private static bool IsCapitals(string line) =>
        line.Any(char.IsUpper) && !line.Any(char.IsLower) && !line.Any(char.IsDigit);

    private static string Cells(string line) => Column().Replace(line, " | ");

    [GeneratedRegex("\r\n|[\r\n\u2028\u2029\f\v]", RegexOptions.ExplicitCapture, RegexLimit.Milliseconds)]
    private static partial Regex LineEnd();

    /// <summary>Three blanks or a tab inside a line set off a second column, such as dates.</summary>
    [GeneratedRegex(@"(?<=\S)(?: {3,}| *\t+ *)(?=\S)", RegexOptions.ExplicitCapture, RegexLimit.Milliseconds)]
    private static partial Regex Column();

    [GeneratedRegex(@"^\s*([-=_*~#]\s*){3,}$", RegexOptions.ExplicitCapture, RegexLimit.Milliseconds)]
    private static partial Regex Rule();

    [GeneratedRegex(@"^\s*[-=~]{3,}$", RegexOptions.ExplicitCapture, RegexLimit.Milliseconds)]
    private static partial Regex Underline();
}
