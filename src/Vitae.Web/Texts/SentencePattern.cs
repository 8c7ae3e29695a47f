using System.Globalization;
using System.Text.RegularExpressions;

namespace Vitae.Web;

/// <summary>A sentence with places for values, as <c>There is no session "{0}".</c></summary>
internal sealed partial class SentencePattern(string sentence, string translation)
{
    private readonly string[] own = Place().Split(sentence);

    /// <summary>Characters that are not values.</summary>
    public int OwnLength { get; } = Place().Replace(sentence, "").Length;

    /// <summary>What stands in its places, each as short as can be; null when something else was said.</summary>
    public IReadOnlyList<string>? Values(string said)
    {
        if (own.Length == 1)
        {
            return string.Equals(said, sentence, StringComparison.Ordinal) ? [] : null;
        }

        if (!said.StartsWith(own[0], StringComparison.Ordinal) || !said.EndsWith(own[^1], StringComparison.Ordinal))
        {
            return null;
        }

        var values = new List<string>();
        var (at, last) = (own[0].Length, said.Length - own[^1].Length);
        foreach (var part in own[1..^1])
        {
            // A value is never empty.
            var next = at < last ? said.IndexOf(part, at + 1, last - at - 1, StringComparison.Ordinal) : -1;
            if (next < 0)
            {
                return null;
            }

            values.Add(said[at..next]);
            at = next + part.Length;
        }

        return at < last ? [.. values, said[at..last]] : null;
    }

    public string Translate(IReadOnlyList<string> values) =>
        Place().Replace(translation, place => values[int.Parse(place.ValueSpan[1..^1], CultureInfo.InvariantCulture)]);

    [GeneratedRegex(@"\{\d+\}", RegexOptions.None, RegexLimit.Milliseconds)]
    private static partial Regex Place();
}
