using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace Vitae.Reading;

/// <summary>Month names of the languages we read, from <c>months.txt</c>.</summary>
internal static class MonthNames
{
    private static readonly Lazy<FrozenDictionary<string, int>> Numbers = new(Load);

    /// <summary>1–12 for a month's name or abbreviation in any language we know; null otherwise.</summary>
    public static int? NumberOf(string word) => Numbers.Value.TryGetValue(Fold(word), out var month) ? month : null;

    private static string Fold(string word)
    {
        var folded = new StringBuilder(word.Length);
        foreach (var c in word.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark && c != '.')
            {
                folded.Append(char.ToLowerInvariant(c));
            }
        }

        return folded.ToString();
    }

    private static FrozenDictionary<string, int> Load()
    {
        using var stream = typeof(MonthNames).Assembly.GetManifestResourceStream("dates/months.txt")!;
        using var reader = new StreamReader(stream);
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('#'))
            {
                continue;
            }

            var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            foreach (var name in words.Skip(1))
            {
                numbers[name] = int.Parse(words[0], CultureInfo.InvariantCulture);
            }
        }

        return numbers.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
