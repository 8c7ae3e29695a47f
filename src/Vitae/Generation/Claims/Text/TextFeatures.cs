using Vitae.Reading;

namespace Vitae.Generation;

/// <summary>What a text states that can be checked, read out once: contacts first, then dates, then numbers, so that none is taken for another.</summary>
internal sealed class TextFeatures
{
    /// <summary>A line longer than this is no sentence of a resume; the rest of it is not looked at.</summary>
    public const int LongestRead = 4000;

    private readonly string read;
    private readonly Lazy<IReadOnlyList<FoundContact>> contacts;
    private readonly Lazy<IReadOnlyList<FoundPeriod>> dates;
    private readonly Lazy<IReadOnlyList<FoundNumber>> numbers;
    private readonly Lazy<TermText> terms;
    private readonly Lazy<ContentWords> content;
    private readonly Lazy<IReadOnlyList<FoundConcept>> concepts;
    private readonly Lazy<IReadOnlyList<FoundName>> names;

    public TextFeatures(string text, string language)
    {
        Text = text;
        read = text.Length > LongestRead ? text[..LongestRead] : text;
        Language = language;
        contacts = new(() => ContactFinder.Find(read));
        dates = new(() => DateFinder.Find(WithoutContacts()));
        numbers = new(() => NumberFinder.Find(WithoutDates(), language));
        terms = new(() => new TermText(WithoutContacts(), language));
        content = new(() => ContentWords.Of(terms.Value, language));
        concepts = new(() => ConceptLexicon.Find(read, terms.Value.Words));
        names = new(() => NameFinder.Find(WithoutContacts(), language, terms.Value.Words));
    }

    public string Text { get; }
    public string Language { get; }
    public IReadOnlyList<FoundContact> Contacts => contacts.Value;
    public IReadOnlyList<FoundPeriod> Dates => dates.Value;
    public IReadOnlyList<FoundNumber> Numbers => numbers.Value;
    public TermText Terms => terms.Value;

    /// <summary>Stems of the words that carry meaning.</summary>
    public ContentWords Content => content.Value;

    /// <summary>Seniority, scope, degrees and professions.</summary>
    public IReadOnlyList<FoundConcept> Concepts => concepts.Value;

    /// <summary>True when the same concept is here, wherever it stands.</summary>
    public bool Has(FoundConcept concept)
    {
        foreach (var own in Concepts)
        {
            if (own.Family == concept.Family && own.Concept == concept.Concept)
                return true;
        }

        return false;
    }

    /// <summary>Capitalised runs and codes.</summary>
    public IReadOnlyList<FoundName> Names => names.Value;

    private string WithoutContacts() => Blank(read, Contacts.Select(c => (c.Start, c.End)));

    private string WithoutDates() => Blank(WithoutContacts(), Dates.Select(d => (d.Start, d.End)));

    /// <summary>Spaces instead of the spans, so that positions stay.</summary>
    private static string Blank(string text, IEnumerable<(int Start, int End)> spans)
    {
        var characters = text.ToCharArray();
        foreach (var (start, end) in spans)
        {
            Array.Fill(characters, ' ', start, end - start);
        }

        return new string(characters);
    }
}
