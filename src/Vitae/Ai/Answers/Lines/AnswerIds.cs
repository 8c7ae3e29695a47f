namespace Vitae.Ai;

/// <summary>Ids of the profile or the job within a line of an answer.</summary>
internal static class AnswerIds
{
    /// <summary>One id, for patterns: <c>e1.2</c>, <c>s3</c>; brackets as in the prompt do no harm.</summary>
    public const string Pattern = @"\[?[a-z]\d{1,4}(?:\.\d{1,4})?\]?";
    private static readonly char[] Gaps = [' ', ',', ';', '[', ']'];

    public static IReadOnlyList<string> Split(string text) =>
        text.Split(Gaps, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
