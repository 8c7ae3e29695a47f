using Vitae.Reading;

namespace Vitae.Ai;

/// <summary>Finds skills named in running text: known tools and methods, and traits of more than a word.</summary>
internal static class NamedSkills
{
    private const int LongCompound = 12;

    public static IEnumerable<string> Technical(string text) =>
        new TermText(text)
            .Found.Where(f => f.IsSure && !f.Term.IsCertificate)
            .Select(f => text[f.Start..f.End])
            .Where(name => LanguageItems.CodeOf(name) is null && IsSpelt(name));

    // A plural of ours ("9 nodes") is no tool's name; "APIs" and "microservices" are.
    public static bool IsSpelt(string name) => !char.IsLower(name[0]) || TermCatalog.Find(name) is not null;

    /// <summary>"team player", "Kommunikationsstärke": single short words ("organisation") are too common to tell.</summary>
    public static IEnumerable<string> Soft(string text)
    {
        var spans = PlainWords.Spans(text);
        return Lexicon
            .SoftSkills.FindIn(spans.Select(s => s.Word).ToList())
            .Where(f =>
                f.Kind == "soft" && (f.Phrase.Contains(' ', StringComparison.Ordinal) || f.Phrase.Length > LongCompound)
            )
            .Select(f => text[spans[f.Index].Start..spans[f.Index + f.Phrase.Count(c => c == ' ')].End]);
    }
}
