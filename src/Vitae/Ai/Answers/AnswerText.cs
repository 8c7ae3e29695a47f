using System.Text.RegularExpressions;

namespace Vitae.Ai;

/// <summary>Finds in a model's text what may be the JSON object asked for.</summary>
internal static partial class AnswerText
{
    private const int MostStarts = 200;

    /// <summary>Without the model's thoughts; an unclosed thought swallows everything, for no answer followed it.</summary>
    public static string WithoutThoughts(string text)
    {
        text = text.Trim();
        if (ThoughtEnd().Match(text) is { Success: true } end && !text.StartsWith('{'))
            return text[(end.Index + end.Length)..].Trim();
        return ThoughtStart().IsMatch(text) ? "" : text;
    }

    /// <summary>Every outermost object, repaired where that is safe, the last first: models think first, answer last.</summary>
    public static IReadOnlyList<string> Objects(string text)
    {
        var found = new Stack<string>();
        var starts = 0;
        for (var start = text.IndexOf('{'); start >= 0 && starts++ < MostStarts; )
        {
            var reader = new LenientJsonReader(text, start);
            if (reader.TryReadObject(out var json))
                found.Push(json);
            var next = reader.Succeeded || !reader.IsReallyJson ? Math.Max(reader.Position, start + 1) : -1;
            start = next < 0 || next >= text.Length ? -1 : text.IndexOf('{', next);
        }
        return [.. found];
    }

    [GeneratedRegex(
        @"\A<(?:think|thinking|reasoning)>",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        RegexLimit.Milliseconds
    )]
    private static partial Regex ThoughtStart();

    /// <summary>The last closing tag before the answer's first brace may come without an opening one.</summary>
    [GeneratedRegex(
        "</(?:think|thinking|reasoning)>",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        RegexLimit.Milliseconds
    )]
    private static partial Regex ThoughtEnd();
}
