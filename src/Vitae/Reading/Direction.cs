using System.Text.RegularExpressions;

namespace Vitae.Reading;

/// <summary>What of a text is written from right to left, and what inside it is read from left to right: names, "C#", "180 ms".</summary>
internal static partial class Direction
{
    /// <summary>Signs of Arabic and Hebrew, without their digits: those run from left to right.</summary>
    internal const string Backward = @"\u0590-\u065F\u066A-\u06EF\u06FA-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC";

    private const string Sign = @"[.@#+$€£¥]{0,2}";
    private const string Forward = $@"[\p{{L}}\p{{M}}\p{{N}}-[{Backward}]]";

    public static bool IsRightToLeft(char c) =>
        c
            is (>= '\u0590' and <= '\u065F')
                or (>= '\u066A' and <= '\u06EF')
                or (>= '\u06FA' and <= '\u08FF')
                or (>= '\uFB1D' and <= '\uFDFF')
                or (>= '\uFE70' and <= '\uFEFC');

    /// <summary>From the first Latin letter or digit to the last before the next Arabic or Hebrew letter, with the signs that belong to them.</summary>
    public static IEnumerable<(int Start, int Length)> ForwardRuns(string text) =>
        ForwardRun().Matches(text).SelectMany(m => Balanced(text, m.Index, m.Length));

    /// <summary>"DevOps (CI/CD" takes its bracket along; "API) – Azure" is two runs.</summary>
    private static IEnumerable<(int Start, int Length)> Balanced(string text, int start, int length)
    {
        var run = text.AsSpan(start, length);
        var open = run.Count('(') - run.Count(')');
        if (open == 0)
            return [(start, length)];
        if (open == 1 && start + length < text.Length && text[start + length] == ')')
            return [(start, length + 1)];
        return Unbracketed().Matches(text[start..(start + length)]).Select(m => (start + m.Index, m.Length));
    }

    [GeneratedRegex($@"{Sign}{Forward}(?:[^{Backward}\n]*{Forward})?[+#%°]*", RegexOptions.NonBacktracking)]
    private static partial Regex ForwardRun();

    [GeneratedRegex($@"{Sign}{Forward}(?:[^()]*{Forward})?[+#%°]*", RegexOptions.NonBacktracking)]
    private static partial Regex Unbracketed();
}
