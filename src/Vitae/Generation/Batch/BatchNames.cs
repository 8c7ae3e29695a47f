using System.Globalization;
using System.Text;

namespace Vitae.Generation;

/// <summary>A folder and file name for each employer: plain letters, and no name twice.</summary>
internal static class BatchNames
{
    private const int Longest = 60;

    public static string For(BatchItem item, IEnumerable<string> taken)
    {
        var others = taken.ToHashSet(StringComparer.OrdinalIgnoreCase);
        var employer = Plain(item.Company ?? Path.GetFileNameWithoutExtension(item.Source));
        var employerAndTitle = Plain($"{employer}-{item.Title}");
        return Candidates(employer, employerAndTitle).First(name => !others.Contains(name));
    }

    private static IEnumerable<string> Candidates(string employer, string employerAndTitle)
    {
        yield return employer;
        yield return employerAndTitle;
        for (var n = 2; ; n++)
            yield return string.Create(CultureInfo.InvariantCulture, $"{employerAndTitle}-{n}");
    }

    private static string Plain(string text)
    {
        var plain = new StringBuilder();
        foreach (var rune in text.Normalize(NormalizationForm.FormKD).EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune))
                plain.Append(Rune.ToLowerInvariant(rune));
            else if (Rune.GetUnicodeCategory(rune) != UnicodeCategory.NonSpacingMark && plain is [.., not '-'])
                plain.Append('-');
        }
        var name = plain.ToString().Trim('-');
        return name.Length == 0 ? "posting" : name[..Math.Min(name.Length, Longest)].Trim('-');
    }
}
