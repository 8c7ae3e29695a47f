using System.Globalization;

namespace Vitae.Benchmarks.Harness;

/// <summary>What was asked for: <c>suite [--rounds N] [--json FILE] [--smoke]</c>.</summary>
internal sealed record BenchArguments(string Suite, int Rounds, string Json, bool IsSmoke)
{
    private const int LeastRounds = 7;

    public static BenchArguments Of(string[] words)
    {
        var smoke = words.Contains("--smoke", StringComparer.Ordinal);
        var rounds = After("--rounds") is { } given ? int.Parse(given, CultureInfo.InvariantCulture) : LeastRounds;
        var suite = words is [var first, ..] && !first.StartsWith("--", StringComparison.Ordinal) ? first : "all";
        return new BenchArguments(suite, smoke ? 1 : rounds, After("--json") ?? History.DefaultPath, smoke);

        string? After(string name)
        {
            var at = Array.IndexOf(words, name);
            return at >= 0 && at + 1 < words.Length ? words[at + 1] : null;
        }
    }
}
