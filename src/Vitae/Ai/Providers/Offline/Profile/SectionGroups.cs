namespace Vitae.Ai;

/// <summary>A skills section right after another is a group of the first: "Skills", then "Software", then "Programming".</summary>
internal static class SectionGroups
{
    public static IEnumerable<(CvSection Section, string? Group)> Of(IReadOnlyList<CvSection> sections)
    {
        var skillHeadings = sections.Count(s => s.Kind == "skills" && s.Heading is not null);
        foreach (var section in sections)
        {
            var isGroup =
                section.Kind == "skills" && skillHeadings > 1 && section.Heading is { } heading && !IsGeneral(heading);
            yield return (section, isGroup ? section.Heading!.TrimEnd(':').Trim() : null);
        }
    }

    private static bool IsGeneral(string heading) =>
        PlainWords.Words(heading)
            is [.., "skills" or "kenntnisse" or "competences" or "fahigkeiten" or "kompetenzen" or "habilidades"];
}
