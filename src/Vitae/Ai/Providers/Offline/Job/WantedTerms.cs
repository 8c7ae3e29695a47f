using Vitae.Reading;

namespace Vitae.Ai;

/// <summary>The searchable names in a requirement: known tools and methods, languages, and abbreviations.</summary>
internal static class WantedTerms
{
    private static readonly Lazy<WordTable> NoTerms = new(() => WordTable.Load("no-terms"));

    public static IReadOnlyList<string> In(string text)
    {
        var found = new TermText(text)
            .Found.Where(f => f.IsSure && NamedSkills.IsSpelt(text[f.Start..f.End]))
            .Select(f => (f.Start, f.End))
            .ToList();
        foreach (var token in Tokens.Of(text))
        {
            var isNew = !found.Exists(f => token.Start < f.End && f.Start < token.End);
            if (isNew && (IsLanguage(text[token.Start..token.End]) || IsAbbreviation(text, token)))
            {
                found.Add((token.Start, token.End));
            }
        }

        return Joined(text, found.OrderBy(f => f.Start))
            .Select(f => text[f.Start..f.End])
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .ToList();
    }

    // "PCI DSS", "BSI IT-Grundschutz": abbreviations side by side are one name.
    private static List<(int Start, int End)> Joined(string text, IEnumerable<(int Start, int End)> spans)
    {
        var joined = new List<(int Start, int End)>();
        foreach (var span in spans)
        {
            if (
                joined is [.., var last]
                && span.Start == last.End + 1
                && text[last.End] == ' '
                && IsCapitals(text[last.Start..span.End])
            )
            {
                joined[^1] = (last.Start, span.End);
            }
            else
            {
                joined.Add(span);
            }
        }

        return joined;
    }

    private static bool IsCapitals(string text) => text.All(c => char.IsUpper(c) || char.IsAsciiDigit(c) || c == ' ');

    private static bool IsLanguage(string word) => char.IsUpper(word[0]) && LanguageItems.CodeOf(word) is not null;

    private static bool IsAbbreviation(string text, Token token)
    {
        var word = text[token.Start..token.End];
        return word.Length is >= 2 and <= 6
            && word.Count(char.IsAsciiLetterUpper) >= 2
            && word.All(c => char.IsAsciiLetterUpper(c) || char.IsAsciiDigit(c))
            && NoTerms.Value.KindOf(word) is null
            && text.Any(char.IsLower);
    }
}
