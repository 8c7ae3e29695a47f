using System.Buffers;

namespace Vitae.Reading;

/// <summary>One pass over the words of a text, taking the longest known term at each place.</summary>
internal static class TermScan
{
    private static readonly SearchValues<char> SentenceEnds = SearchValues.Create(".!?:•\n");

    /// <summary>German heads that make a compound with a tool's name: Pythonkenntnisse, SQL-Datenbanken.</summary>
    private static readonly string[] CompoundHeads =
    [
        "kenntnisse",
        "erfahrung",
        "erfahrungen",
        "entwickler",
        "entwicklerin",
        "entwicklung",
        "programmierung",
        "cluster",
        "umgebung",
        "umgebungen",
        "system",
        "systeme",
        "systemen",
        "projekt",
        "projekte",
        "projekten",
        "datenbank",
        "datenbanken",
        "administrator",
        "administration",
        "server",
        "team",
        "anwendung",
        "anwendungen",
        "schulung",
        "schulungen",
        "berater",
        "beraterin",
        "modul",
        "module",
        "modulen",
        "tabellen",
        "auswertungen",
        "schweissen",
    ];

    public static IReadOnlyList<FoundTerm> Run(string text, IReadOnlyList<Token> words)
    {
        var found = new List<FoundTerm>();
        for (var at = 0; at < words.Count; )
        {
            var hit = LongestAt(text, words, at);
            if (hit is not null)
            {
                found.Add(hit.Value.Found);
            }

            at += hit?.Length ?? 1;
        }

        return found;
    }

    private static (FoundTerm Found, int Length)? LongestAt(string text, IReadOnlyList<Token> words, int at)
    {
        foreach (var (spelling, term) in Candidates(words[at].Key))
        {
            var length = spelling.Keys.Count;
            if (!IsSpelt(text, words, at, spelling) || Certainty(text, words, at, spelling) is not { } isSure)
            {
                continue;
            }

            return (new FoundTerm(term, words[at].Start, words[at + length - 1].End, isSure), length);
        }

        return null;
    }

    /// <summary>Asked for every word of every text, so it makes nothing new for the many that begin no term.</summary>
    private static (TermSpelling Spelling, Term Term)[] Candidates(string key) =>
        TermCatalog.StartingWith(key) is { Length: > 0 } exact
            ? exact
            : Array.FindAll(TermCatalog.StartingWith(Bare(key)), p => p.Spelling.Keys.Count == 1);

    /// <summary>The name inside "python3", "KPIs" and "Pythonkenntnisse".</summary>
    private static string Bare(string key)
    {
        var bare = key.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9');
        if (bare.Length < key.Length)
        {
            return bare.Length >= 3 ? bare : key;
        }

        foreach (var head in CompoundHeads)
        {
            if (key.Length > head.Length + 2 && key.EndsWith(head, StringComparison.Ordinal))
                return key[..^head.Length];
        }

        return key.Length > 3 && key.EndsWith('s') ? key[..^1] : key;
    }

    private static bool IsSpelt(string text, IReadOnlyList<Token> words, int at, TermSpelling spelling)
    {
        if (at + spelling.Keys.Count > words.Count)
        {
            return false;
        }

        if (spelling.Exact is { } exact && !text.AsSpan(words[at].Start).StartsWith(exact, StringComparison.Ordinal))
        {
            return false;
        }

        for (var i = 1; i < spelling.Keys.Count; i++)
        {
            if (words[at + i].Key != spelling.Keys[i] || !TermText.IsJoined(text, words[at + i - 1], words[at + i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Null: the ordinary word, not the name. False: cannot tell.</summary>
    private static bool? Certainty(string text, IReadOnlyList<Token> words, int at, TermSpelling spelling)
    {
        if (!spelling.IsCommonWord)
        {
            return true;
        }

        var (start, end) = (words[at].Start, words[at + spelling.Keys.Count - 1].End);
        if (IsListEdge(text, start - 1, -1) && IsListEdge(text, end, 1))
        {
            return true;
        }

        if (!char.IsUpper(text[start]) || (end - start == 1 && IsInitial(text, end)))
        {
            return null;
        }

        return at > 0 && !EndsSentence(text, words[at - 1].End, start);
    }

    private static bool IsListEdge(string text, int at, int step)
    {
        while (at >= 0 && at < text.Length && text[at] == ' ')
        {
            at += step;
        }

        return at < 0 || at >= text.Length || ",;|•·/()".Contains(text[at], StringComparison.Ordinal);
    }

    /// <summary>"R. Smith", "C-level": a letter, not the language.</summary>
    private static bool IsInitial(string text, int end) =>
        end < text.Length
        && (text[end] is '-' or '&' || (text[end] == '.' && end + 2 < text.Length && char.IsUpper(text[end + 2])));

    private static bool EndsSentence(string text, int from, int to) =>
        text.AsSpan(from, to - from).ContainsAny(SentenceEnds);
}
