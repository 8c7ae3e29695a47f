using System.Globalization;

namespace Vitae.Reading;

/// <summary>
/// Cuts text into words without breaking names: C#, C++, F#, .NET, Node.js, R&amp;D stay whole, CI/CD and e-mail become
/// two, each Chinese or Japanese character is one.
/// </summary>
internal static class Tokens
{
    private static readonly HashSet<string> PlusWords =
    [
        "a",
        "network",
        "security",
        "server",
        "cloud",
        "notepad",
        "c",
        "g",
    ];

    /// <summary>With the space after it, for a first guess at how many there are.</summary>
    private const int CharactersAWord = 6;

    public static IReadOnlyList<Token> Of(string text)
    {
        var tokens = new List<Token>((text.Length / CharactersAWord) + 1);
        var at = 0;
        while (at < text.Length)
        {
            var end = EndOfToken(text, at);
            if (end == at)
            {
                at++;
                continue;
            }

            var key = KeyOf(text.AsSpan(at, end - at));
            if (key.Length > 0 && !IsElision(text, at, end))
            {
                tokens.Add(new Token(key, at, end));
            }

            at = end;
        }

        return tokens;
    }

    private static int EndOfToken(string text, int at)
    {
        if (IsDotNet(text, at))
        {
            return at + 4;
        }

        if (!IsWord(text[at]))
        {
            return at;
        }

        if (IsIdeograph(text[at]))
        {
            return at + 1;
        }

        var end = at;
        while (end < text.Length && !IsIdeograph(text[end]) && (IsWord(text[end]) || JoinsWords(text, at, end)))
        {
            end++;
        }

        return EndOfSign(text, at, end);
    }

    /// <summary>The sign that belongs to the name: C#, C++, Security+.</summary>
    private static int EndOfSign(string text, int at, int end)
    {
        var word = text.AsSpan(at, end - at);
        if (word.Length <= 2 && char.IsLetter(word[0]) && At(text, end) is '#' or '＃')
        {
            return end + 1;
        }

        if (At(text, end) is not '+' and not '＋' || !PlusWords.Contains(Folding.Fold(word)))
        {
            return end;
        }

        return At(text, end + 1) is '+' or '＋' ? end + 2
            : char.IsLetterOrDigit(At(text, end + 1)) ? end
            : end + 1;
    }

    private static bool JoinsWords(string text, int start, int at)
    {
        var (before, after) = (At(text, at - 1), At(text, at + 1));
        if (!char.IsLetter(before) || !char.IsLetter(after) || IsIdeograph(after))
        {
            return false;
        }

        return text[at] switch
        {
            // "done.Then" is a missing space, "Node.js", "B.Sc" and "ASP.NET" are names.
            '.' => !(char.IsLower(before) && char.IsUpper(after) && char.IsLower(At(text, at + 2))),
            '&' => at - start <= 2 && !char.IsLetter(At(text, at + 3)),
            _ => false,
        };
    }

    /// <summary>The letter of l'équipe, d'une, master's: not a word of its own.</summary>
    private static bool IsElision(string text, int start, int end) =>
        end - start == 1
        && char.IsLetter(text[start])
        && (
            (char.IsLower(text[start]) && (IsApostrophe(At(text, end)) || IsApostrophe(At(text, start - 1))))
            || (text[start] is 'L' or 'D' or 'S' or 'N' or 'J' && IsApostrophe(At(text, end)))
        );

    private static string KeyOf(ReadOnlySpan<char> word)
    {
        var key = Folding.Fold(word);
        return key.StartsWith('.') ? key : key.Replace(".", "", StringComparison.Ordinal);
    }

    private static bool IsDotNet(string text, int at) =>
        text[at] == '.'
        && text.AsSpan(at + 1).StartsWith("net", StringComparison.OrdinalIgnoreCase)
        && !IsWord(At(text, at + 4))
        && !IsWord(At(text, at - 1));

    private static bool IsApostrophe(char c) => c is '\'' or '’' or 'ʼ' or '＇';

    private static char At(string text, int at) => at >= 0 && at < text.Length ? text[at] : ' ';

    private static bool IsWord(char c) => char.IsAscii(c) ? char.IsAsciiLetterOrDigit(c) : IsForeignWord(c);

    private static bool IsForeignWord(char c) =>
        char.IsLetterOrDigit(c)
        || CharUnicodeInfo.GetUnicodeCategory(c)
            is UnicodeCategory.NonSpacingMark
                or UnicodeCategory.SpacingCombiningMark
                or UnicodeCategory.Format;

    private static bool IsIdeograph(char c) =>
        c is (>= '\u3040' and <= '\u30FF') or (>= '\u3400' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF');
}
