namespace Vitae.Evaluation;

/// <summary>Found of expected; nothing expected is no figure, never 0 or 1.</summary>
internal static class Share
{
    public static double? Of<T>(IReadOnlyCollection<T> expected, Func<T, bool> isFound) =>
        Of(expected.Count(isFound), expected.Count);

    public static double? Of(int found, int expected) => expected == 0 ? null : Math.Round((double)found / expected, 4);
}
