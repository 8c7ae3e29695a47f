namespace Vitae.Reading;

/// <summary>A term to look for in many texts, itself read once.</summary>
internal sealed class WantedTerm(string spelling)
{
    public string Spelling => spelling;

    /// <summary>Null when the catalog does not know it.</summary>
    public Term? Known { get; } = TermCatalog.Find(spelling);

    public IReadOnlyList<Token> Words { get; } = Tokens.Of(spelling);

    private Tuple<string, IReadOnlyList<string>>? stems;

    /// <summary>Word stems, one for each of <see cref="Words"/>; the texts it is looked for in are mostly of one language.</summary>
    public IReadOnlyList<string> StemsIn(string language)
    {
        if (stems is not { } known || known.Item1 != language)
        {
            stems = known = Tuple.Create<string, IReadOnlyList<string>>(
                language,
                [.. Words.Select(w => Stemmer.Stem(w.Key, language))]
            );
        }

        return known.Item2;
    }

    public override string ToString() => spelling;
}
