using Vitae.Reading;

namespace Vitae.Ai;

/// <summary>Counts how often a text says a term, in any known spelling.</summary>
internal static class TermCounts
{
    public static IReadOnlyList<CountedTerm> Of(PromptJob job, PromptResume resume)
    {
        var lines = resume.Lines.Select(l => new TermText(l.Text, resume.Language)).ToList();
        return job.Terms.Select(t => new CountedTerm(t, lines.Sum(l => Count(l, t)))).ToList();
    }

    private static int Count(TermText line, string term) =>
        TermCatalog.Find(term) is null && LanguageItems.CodeOf(term) is { } code
            ? line.Words.Count(w => LanguageItems.CodeOf(w.Key) == code)
            : line.Count(new WantedTerm(term));
}
