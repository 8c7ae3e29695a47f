using Vitae.Generation;

namespace Vitae.Review;

/// <summary>The lines of a resume by section and entry, and the resume with other lines there.</summary>
internal static class ContentLines
{
    /// <summary>Sections whose lines stand under entries, in reading order.</summary>
    public static IReadOnlyList<string> EntrySections { get; } =
    ["experiences", "education", "projects", "certifications"];

    public static IReadOnlyList<ResumeEntry> Entries(ResumeContent content, string section) =>
        section switch
        {
            "experiences" => content.Experiences,
            "education" => content.Education,
            "projects" => content.Projects,
            _ => content.Certifications,
        };

    /// <summary>All lines beside the one at <paramref name="place"/>, itself included; empty for an unknown entry.</summary>
    public static IReadOnlyList<Claim> Of(ResumeContent content, LinePlace place) =>
        place switch
        {
            { Section: "summary" } => content.Summary,
            { Section: "achievements" } => content.Achievements,
            _ => Entries(content, place.Section).FirstOrDefault(e => e.Id == place.EntryId)?.Bullets ?? [],
        };

    public static ResumeContent With(ResumeContent content, LinePlace place, IReadOnlyList<Claim> lines) =>
        place.Section switch
        {
            "summary" => content with { Summary = lines },
            "achievements" => content with { Achievements = lines },
            _ => WithEntries(
                content,
                place.Section,
                [.. Entries(content, place.Section).Select(e => e.Id == place.EntryId ? e with { Bullets = lines } : e)]
            ),
        };

    public static ResumeContent WithEntries(
        ResumeContent content,
        string section,
        IReadOnlyList<ResumeEntry> entries
    ) =>
        section switch
        {
            "experiences" => content with { Experiences = entries },
            "education" => content with { Education = entries },
            "projects" => content with { Projects = entries },
            _ => content with { Certifications = entries },
        };
}
