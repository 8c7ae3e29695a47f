using System.Text;
using System.Text.RegularExpressions;

namespace Vitae.Reading;

/// <summary>A line as it stands on paper, from left to right → the line in the order it is read, Arabic and Hebrew too.</summary>
internal static partial class VisualOrder
{
    /// <summary>The text is written from right to left, whatever Latin names it has in it.</summary>
    public static bool IsRightToLeft(IEnumerable<string> text)
    {
        var (backward, forward) = (0, 0);
        foreach (var sign in text.Where(t => t.Length > 0).Select(t => t[0]))
        {
            if (Direction.IsRightToLeft(sign))
                backward++;
            else if (char.IsLetter(sign))
                forward++;
        }
        return backward > 0.3 * (backward + forward);
    }

    public static string ToLogical(string line, bool rightToLeft)
    {
        if (!line.Any(Direction.IsRightToLeft))
            return line;
        return rightToLeft ? Turned(line) : BackwardStretch().Replace(line, m => Turned(m.Value));
    }

    /// <summary>Everything from its end to its start, except what is read from left to right.</summary>
    private static string Turned(string line)
    {
        var logical = new StringBuilder(line.Length);
        var end = line.Length;
        foreach (var (start, length) in Direction.ForwardRuns(line).Reverse())
        {
            AppendTurned(logical, line.AsSpan(start + length, end - start - length));
            logical.Append(line, start, length);
            end = start;
        }
        return AppendTurned(logical, line.AsSpan(0, end)).ToString();
    }

    private static StringBuilder AppendTurned(StringBuilder logical, ReadOnlySpan<char> text)
    {
        while (Rune.DecodeLastFromUtf16(text, out var rune, out var length) is System.Buffers.OperationStatus.Done)
        {
            logical.Append(Mirrored(rune).ToString());
            text = text[..^length];
        }
        return logical;
    }

    private static Rune Mirrored(Rune rune) =>
        rune.Value switch
        {
            '(' => new(')'),
            ')' => new('('),
            '[' => new(']'),
            ']' => new('['),
            _ => rune,
        };

    /// <summary>From one Arabic or Hebrew letter to the last before the next Latin one.</summary>
    [GeneratedRegex(
        $@"[{Direction.Backward}](?:[{Direction.Backward}\P{{L}}]*[{Direction.Backward}])?",
        RegexOptions.NonBacktracking
    )]
    private static partial Regex BackwardStretch();
}
