using System.Buffers;

namespace Vitae.Reading;

/// <summary>A text read once into words, known terms and word stems, for many look-ups.</summary>
internal sealed class TermText
{
    private const int LongestJoint = 3;
    private static readonly SearchValues<char> NameEnds = SearchValues.Create(",;:|!?()[]\n");
    private readonly string text;
    private readonly string language;
    private readonly Lazy<IReadOnlyList<FoundTerm>> found;
    private readonly Lazy<IReadOnlyList<string>> stems;

    public TermText(string text, string language = "en")
    {
        this.text = text;
        this.language = language;
        Words = Tokens.Of(text);
        found = new(() => TermScan.Run(text, Words));
        stems = new(() => [.. Words.Select(w => Stemmer.Stem(w.Key, language))]);
    }

    public IReadOnlyList<Token> Words { get; }
    public IReadOnlyList<FoundTerm> Found => found.Value;

    /// <summary>Word stems, one for each of <see cref="Words"/>.</summary>
    public IReadOnlyList<string> Stems => stems.Value;

    /// <summary>A known term by name, alias or a term that implies it; any other by its words in a row, endings aside.</summary>
    public bool Contains(string term) => Contains(new WantedTerm(term));

    public bool Contains(WantedTerm term)
    {
        if (term.Known is { } known)
        {
            return Covers(known);
        }

        var wanted = term.StemsIn(language);
        for (var at = 0; at + wanted.Count <= Words.Count && wanted.Count > 0; at++)
        {
            if (IsRun(wanted, at))
                return true;
        }

        return false;
    }

    /// <summary>How often the text says it, in any known spelling; what is only implied counts once.</summary>
    public int Count(WantedTerm term)
    {
        if (term.Known is not { } known)
        {
            return Contains(term) ? 1 : 0;
        }

        // "Azure DevOps" shows Azure, but does not stuff the text with it.
        var named = 0;
        foreach (var here in Found)
        {
            if (here.Term == known)
                named++;
        }

        return named > 0 || !Covers(known) ? named : 1;
    }

    /// <summary>True when a term found here is the wanted one or implies it.</summary>
    public bool Covers(Term wanted)
    {
        foreach (var here in Found)
        {
            if (TermCatalog.Covers(here.Term, wanted))
                return true;
        }

        return false;
    }

    /// <summary>True when two neighbouring words are close enough to be one name.</summary>
    internal static bool IsJoined(string text, Token left, Token right)
    {
        var joint = text.AsSpan(left.End, right.Start - left.End);
        return joint.Length <= LongestJoint && !joint.ContainsAny(NameEnds);
    }

    private bool IsRun(IReadOnlyList<string> wanted, int at)
    {
        for (var i = 0; i < wanted.Count; i++)
        {
            if (!IsSame(wanted[i], at + i) || (i > 0 && !IsJoined(text, Words[at + i - 1], Words[at + i])))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>German glues words together: Projektmanagement holds Management, Wundversorgungsplan Wundversorgung.</summary>
    private bool IsSame(string stem, int at) =>
        Stems[at] == stem
        || (
            language == "de"
            && stem.Length >= 5
            && (
                Stems[at].StartsWith(stem, StringComparison.Ordinal)
                || Stems[at].EndsWith(stem, StringComparison.Ordinal)
            )
        );
}
