using Vitae.Reading;

namespace Vitae.Generation;

/// <summary>What a number counts: "5 experienced nurses", "team of 12", "12-köpfiges Team".</summary>
internal static class UnitFinder
{
    private const int Reach = 3;
    private const int Window = 60;

    /// <summary>What follows is another thing: "80 arrivals a day" counts no days.</summary>
    private static readonly HashSet<string> Links =
    [
        .. "a an per each every in on at of by for from with within to pro je im am auf von fur mit bei par en de des du au aux sur dans pour avec por al con para".Split(
            ' '
        ),
    ];
    private static readonly Lazy<Lexicon> Table = new(() => new Lexicon("units"));
    private static readonly string[] TeamWords =
    [
        "team",
        "teams",
        "equipe",
        "equipo",
        "gruppe",
        "group",
        "groupe",
        "grupo",
        "crew",
        "staff",
    ];

    public static string? After(string text, int end)
    {
        var rest = text[end..Math.Min(text.Length, end + Window)];
        var words = Tokens.Of(rest);
        for (var i = 0; i < Math.Min(Reach, words.Count); i++)
        {
            if (rest.AsSpan(0, words[i].Start).ContainsAny(Stops) || Links.Contains(words[i].Key))
            {
                return null;
            }

            if (
                Table.Value.Find(rest, [.. words.Skip(i).Take(2)]).FirstOrDefault(u => u.Start == words[i].Start) is
                { } unit
            )
            {
                return unit.Concept;
            }
        }

        return null;
    }

    public static bool Mentions(string text, string unit) =>
        Table.Value.Find(text, Tokens.Of(text)).Any(u => u.Concept == unit);

    /// <summary>"person" after "team of"; null otherwise.</summary>
    public static string? Before(string text, int start)
    {
        var words = Tokens.Of(text[Math.Max(0, start - 30)..start]);
        return words.TakeLast(2).Any(w => TeamWords.Contains(w.Key)) ? "person" : null;
    }

    private static readonly System.Buffers.SearchValues<char> Stops = System.Buffers.SearchValues.Create(",;.:()");
}
