using Vitae.Reading;

namespace Vitae.Generation;

/// <summary>What a claim may inflate: how far someone led, how senior they were, how wide the scope, which degree, which profession.</summary>
internal static class ConceptLexicon
{
    private static readonly Lazy<Lexicon> Table = new(() => new Lexicon("concepts"));

    public static IReadOnlyList<FoundConcept> Find(string text, IReadOnlyList<Token> words) =>
        Table.Value.Find(text, words);
}
