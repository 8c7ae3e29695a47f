namespace Vitae.Benchmarks.Extract;

/// <summary>The share of the source's words, and of its pairs of neighbouring words, that came out of a file made from it.</summary>
internal static class Fidelity
{
    public static (double Words, double Pairs) Of(string extracted, string source)
    {
        var (have, want) = (WordRecall.Words(extracted), WordRecall.Words(source));
        return (Share(have, want), Share(Pairs(have), Pairs(want)));
    }

    private static List<string> Pairs(List<string> words) => [.. words.Zip(words.Skip(1), (a, b) => $"{a} {b}")];

    private static double Share(List<string> have, List<string> want)
    {
        var left = have.CountBy(w => w, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var found = want.Count(w => left.GetValueOrDefault(w) > 0 && left[w]-- > 0);
        return want.Count == 0 ? 100 : 100.0 * found / want.Count;
    }
}
