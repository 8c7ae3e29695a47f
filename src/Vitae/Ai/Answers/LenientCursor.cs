namespace Vitae.Ai;

/// <summary>A place in a text, with the skipping that tolerant JSON needs.</summary>
internal sealed class LenientCursor(string text, int position)
{
    public string Text => text;
    public int Position { get; set; } = position;
    public bool AtEnd => Position >= text.Length;

    /// <summary><c>\0</c> at the end.</summary>
    public char Current => Position < text.Length ? text[Position] : '\0';

    public bool Take(char expected)
    {
        if (Current != expected)
            return false;
        Position++;
        return true;
    }

    /// <summary>Skips white space and comments; true when a line ended on the way.</summary>
    public bool SkipBlank()
    {
        var newLine = false;
        while (!AtEnd)
        {
            newLine |= Current == '\n';
            if (char.IsWhiteSpace(Current) || Current == '\uFEFF')
                Position++;
            else if (!SkipComment())
                break;
        }
        return newLine;
    }

    /// <summary>Blank and any number of commas: leading, doubled or trailing ones mean nothing.</summary>
    public void SkipCommas()
    {
        SkipBlank();
        while (Take(','))
            SkipBlank();
    }

    private bool SkipComment()
    {
        if (Current == '#' || Starts("//"))
            return SkipTo("\n");
        return Starts("/*") && SkipTo("*/");
    }

    private bool SkipTo(string end)
    {
        var at = text.IndexOf(end, Position + 1, StringComparison.Ordinal);
        Position = at < 0 ? text.Length : at + (end is "\n" ? 0 : end.Length);
        return true;
    }

    private bool Starts(string what) => string.CompareOrdinal(text, Position, what, 0, what.Length) == 0;
}
