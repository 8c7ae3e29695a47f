using System.Text.RegularExpressions;

namespace Vitae.Documents;

/// <summary>A name and the ways it is told in running text: <c>Jane Mary Doe</c>, <c>Jane Doe</c>, <c>Doe, Jane</c>, <c>Doe</c>, <c>Jane</c>.</summary>
internal static partial class NameParts
{
    public static IEnumerable<string> Of(string? name)
    {
        if (string.IsNullOrWhiteSpace(name))
        {
            yield break;
        }

        yield return name.Trim();
        var words = name.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries)
            .Where(w => !Title().IsMatch(w))
            .ToArray();
        if (words.Length < 2)
        {
            yield break;
        }

        yield return $"{words[0]} {words[^1]}";
        yield return $"{words[^1]}, {words[0]}";
        yield return $"{words[^1]} {words[0]}";
        // User names: janedoe, jane.doe, jdoe.
        yield return $"{words[0]}{words[^1]}".ToLowerInvariant();
        yield return $"{words[0]}.{words[^1]}".ToLowerInvariant();
        if (words[^1].Length >= 4)
        {
            yield return $"{words[0][0]}{words[^1]}".ToLowerInvariant();
        }

        foreach (var word in words.Where(w => w.Length >= 3 && !Ordinary().IsMatch(w)))
        {
            yield return word;
        }
    }

    /// <summary>
    /// A full name or user name in any case; a single part only as written or in capitals, and not as part of a firm's
    /// name: "Park" is masked in "Mr Park", not in "Park Street" or "parking".
    /// </summary>
    public static Regex Pattern(string name)
    {
        var text = Regex.Escape(name).Replace(@"\ ", @"\s+", StringComparison.Ordinal);
        if (name.Any(c => c >= FirstIdeograph))
        {
            // Scripts that write no spaces: the name stands between other letters.
            return New(text);
        }

        return
            name.Contains(' ', StringComparison.Ordinal)
            || string.Equals(name, name.ToLowerInvariant(), StringComparison.Ordinal)
            ? New($"(?i){Before}{text}{After}")
            : New($"{Before}(?:{text}|{Regex.Escape(name.ToUpperInvariant())}){After}{NoFirm}");
    }

    private const char FirstIdeograph = '\u2E80';
    private const string Before = @"(?<![\p{L}\p{N}])";

    // "Lindqvists", "Lindqvist's"
    private const string After = @"(?:['’]?s)?(?![\p{L}\p{N}])";
    private const string NoFirm =
        @"(?!\s+(?:\d|GmbH|AG|KG|SE|Ltd|Inc|LLC|Corp|Co\b|SA\b|SARL|Group|Gruppe|&|Street|Avenue|University|Universit|Institut|School|College|Hospital|Foundation|Stiftung|Consulting|Partners))";

    private static Regex New(string pattern) =>
        new(pattern, RegexOptions.CultureInvariant, TimeSpan.FromMilliseconds(RegexLimit.Milliseconds));

    [GeneratedRegex(
        @"^(?:Dr|Prof|Mr|Mrs|Ms|Herr|Frau|Dipl|Ing|M|Mme|PhD|Ph\.D|MBA|MSc|BSc|Jr|Sr)\.?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        RegexLimit.Milliseconds
    )]
    private static partial Regex Title();

    // Names that are also words of dates, places and work: masking them alone would damage facts.
    [GeneratedRegex(
        @"^(?:may|april|june|august|mark|will|grace|hope|page|law|bank|banks|king|young|long|short|brown|green|white|black|berg|may|jung|koch|bauer|richter|kaufmann|meister|weber|neu|gross|groß|klein|london|paris|berlin|washington|lincoln|chase|ford|major|price|best|rich|ray|art|van|von|der|den|del|della|bin|ibn|chef|petit|grand|bon|the|and)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        RegexLimit.Milliseconds
    )]
    private static partial Regex Ordinary();
}
