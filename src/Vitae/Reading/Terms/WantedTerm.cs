namespace Vitae.Reading;

/// <summary>A term to look for in many texts, itself read once.</summary>
internal sealed class WantedTerm(string spelling)
{
    public string Spelling => spelling;

    /// <summary>Null when the catalog does not know it.</summary>
    public Term? Known { get; } = TermCatalog.Find(spelling);

    public IReadOnlyList<Token> Words { get; } = Tokens.Of(spelling);

    public override string ToString() => spelling;
}
