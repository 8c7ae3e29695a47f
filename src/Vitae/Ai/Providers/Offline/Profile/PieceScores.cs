namespace Vitae.Ai;

/// <summary>How much a text looks like a role or degree, and how much like an organisation.</summary>
internal static class PieceScores
{
    private static readonly HashSet<string> EndsRole = new(StringComparer.Ordinal)
    {
        "of",
        "for",
        "fur",
        "de",
        "des",
        "du",
        "in",
        "im",
        "en",
        "and",
        "und",
        "et",
        "i",
        "ii",
        "iii",
        "d",
    };

    public static int Role(string text)
    {
        var words = PlainWords.Words(text);
        var score = 0;
        for (var i = 0; i < words.Length; i++)
        {
            if (IsRoleWord(words[i]))
            {
                // "Software Engineer", "Head of Sales": the naming word ends the phrase or rules what follows.
                var rules = i == words.Length - 1 || EndsRole.Contains(words[i + 1]);
                score = Math.Max(score, rules || i == 0 ? 3 : 2);
            }
        }

        return score;
    }

    public static int Degree(string text)
    {
        var words = PlainWords.Words(text);
        var found = Lexicon.Degrees.FindIn(words).ToList();
        return found.Exists(f => f.Kind != "0") || Array.Exists(words, w => Lexicon.Degrees.HasSuffix(w)) ? 3
            : found.Count > 0 ? 2
            : 0;
    }

    public static int Organisation(string text)
    {
        var words = PlainWords.Words(text);
        var score = 0;
        foreach (var (phrase, kind, index) in Lexicon.Organisations.FindIn(words))
        {
            score += kind switch
            {
                // "Beispiel AG", but "Co-Founder": a short legal form stands at the end.
                "legal" when phrase.Length < 3 && index < words.Length - 1 => 0,
                "legal" => 4,
                "school" => 3,
                "weak" => 1,
                _ => 0,
            };
        }

        return score > 0 ? score
            : words.Any(w => Lexicon.Organisations.HasSuffix(w)) ? 2
            : 0;
    }

    private static bool IsRoleWord(string word) =>
        Lexicon.Roles.KindOfFolded(word) is not null || Lexicon.Roles.HasSuffix(word);
}
