using Vitae.Reading;

namespace Vitae.Generation;

/// <summary>
/// ResumeFlow's three measures (arXiv 2402.06221) on plain text: letters only, lower case, without English stop words, Porter stems.
/// For comparison with other tools; blind to numbers, so never a proof of truth.
/// </summary>
/// <param name="Overlap">|A∩B| / min(|A|, |B|).</param>
/// <param name="Jaccard">|A∩B| / |A∪B|.</param>
/// <param name="Cosine">Of TF-IDF vectors fitted on the two texts.</param>
public sealed record TextSimilarity(double Overlap, double Jaccard, double Cosine)
{
    /// <summary>Null when one of the texts has no words: nothing to compare is not 0.</summary>
    public static TextSimilarity? Between(string one, string other)
    {
        var (a, b) = (Count(one), Count(other));
        if (a.Count == 0 || b.Count == 0)
        {
            return null;
        }

        var shared = a.Keys.Count(b.ContainsKey);
        return new TextSimilarity(
            Round((double)shared / Math.Min(a.Count, b.Count)),
            Round((double)shared / (a.Count + b.Count - shared)),
            Round(CosineOf(a, b))
        );
    }

    private static Dictionary<string, int> Count(string text) =>
        Tokens
            .Of(text)
            .Select(t => string.Concat(t.Key.Where(char.IsLetter)))
            .Where(w => w.Length > 1 && !WordList.IsStop(w, "en"))
            .CountBy(PorterStemmer.Stem, StringComparer.Ordinal)
            .ToDictionary(StringComparer.Ordinal);

    private static double CosineOf(Dictionary<string, int> a, Dictionary<string, int> b)
    {
        var dot = a.Where(p => b.ContainsKey(p.Key)).Sum(p => p.Value * b[p.Key] * Math.Pow(Idf(2), 2));
        return dot / (Length(a, b) * Length(b, a));
    }

    private static double Length(Dictionary<string, int> of, Dictionary<string, int> other) =>
        Math.Sqrt(of.Sum(p => Math.Pow(p.Value * Idf(other.ContainsKey(p.Key) ? 2 : 1), 2)));

    /// <summary>Smoothed, of two documents: ln(3 / (1 + df)) + 1.</summary>
    private static double Idf(int documents) => Math.Log(3.0 / (1 + documents)) + 1;

    private static double Round(double value) => Math.Round(value, 3);
}
