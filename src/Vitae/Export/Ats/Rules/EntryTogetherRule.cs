using Vitae.Generation;

namespace Vitae.Export;

/// <summary>Title, employer and dates of an entry are read next to each other: apart, a parser gives one job another's dates.</summary>
internal sealed class EntryTogetherRule : IAtsRule
{
    /// <summary>Words that may stand between: a place, a separator.</summary>
    private const int Between = 8;

    public string Id => "entry-together";

    public IEnumerable<AtsFinding> Check(AtsFile file) =>
        from extract in file.Extracts
        let words = WordTokens.Of(extract.Text)
        from entry in Entries(file.Content)
        where !AreTogether(words, entry.Entry)
        select new AtsFinding
        {
            Rule = Id,
            Severity = AtsSeverity.Error,
            Path = entry.Pointer,
            Message =
                $"{extract.Extractor} does not read title, organisation and dates of '{entry.Entry.Title}' together.",
            Fix = "Put the dates directly after the title, not at the right edge.",
        };

    private static bool AreTogether(List<string> words, ResumeEntry entry)
    {
        List<List<string>> parts =
        [
            .. new[] { entry.Title, entry.Organisation, entry.Dates }.Select(p => WordTokens.Of(p ?? "")),
        ];
        var length = parts.Sum(p => p.Count) + Between + WordTokens.Of(entry.Location ?? "").Count;
        for (var at = WordTokens.IndexOf(words, parts[0], 0); at >= 0; at = WordTokens.IndexOf(words, parts[0], at + 1))
        {
            var from = Math.Max(0, at - length);
            var near = words.GetRange(from, Math.Min(words.Count - from, at - from + length));
            if (parts.TrueForAll(p => WordTokens.IndexOf(near, p, 0) >= 0))
                return true;
        }
        return false;
    }

    private static IEnumerable<(string Pointer, ResumeEntry Entry)> Entries(ResumeContent content) =>
        content
            .Experiences.Select((e, i) => ($"/experiences/{i}", e))
            .Concat(content.Education.Select((e, i) => ($"/education/{i}", e)));
}
