using Vitae.Templates;

namespace Vitae.Export;

/// <summary>Each section stands under its standard heading, on a line of its own.</summary>
internal sealed class HeadingsRule : IAtsRule
{
    public string Id => "headings";

    public IEnumerable<AtsFinding> Check(AtsFile file)
    {
        var titles = SectionTitles.Of(file.Content.Language);
        foreach (var extract in file.Extracts)
        {
            var lines = extract
                .Text.Split('\n')
                .Select(l => string.Join(' ', WordTokens.Of(l)))
                .ToHashSet(StringComparer.Ordinal);
            foreach (var section in Sections(file.Content))
            {
                if (!lines.Contains(string.Join(' ', WordTokens.Of(titles[section.Key]))))
                    yield return new()
                    {
                        Rule = Id,
                        Severity = AtsSeverity.Error,
                        Path = section.Pointer,
                        Message =
                            $"{extract.Extractor} does not see the heading '{titles[section.Key]}' on a line of its own.",
                        Fix = "Print {{titles." + section.Key + "}} in an <h2> of its own.",
                    };
            }
        }
    }

    private static IEnumerable<(string Key, string Pointer)> Sections(Generation.ResumeContent content)
    {
        if (content.Experiences.Count > 0)
            yield return ("experience", "/experiences");
        if (content.Education.Count > 0)
            yield return ("education", "/education");
        if (content.Skills.Count > 0)
            yield return ("skills", "/skills");
    }
}
