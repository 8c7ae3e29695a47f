using System.Text;

namespace Vitae.Generation;

/// <summary>A resume as plain text, section by section: for word counts, the review prompt, metrics and the JSON result.</summary>
public static class ResumeText
{
    /// <summary>Section name → text, in reading order; empty sections are left out.</summary>
    public static IReadOnlyDictionary<string, string> Sections(ResumeContent content)
    {
        var sections = new Dictionary<string, string>(StringComparer.Ordinal);
        Add("summary", string.Join(' ', content.Summary.Select(c => c.Text)));
        Add("experience", Entries(content.Experiences));
        Add("skills", string.Join('\n', content.Skills.Select(Group)));
        Add("education", Entries(content.Education));
        Add("projects", Entries(content.Projects));
        Add("certifications", Entries(content.Certifications));
        Add("languages", string.Join(", ", content.Languages.Select(c => c.Text)));
        Add("achievements", string.Join('\n', content.Achievements.Select(c => "- " + c.Text)));
        return sections;

        void Add(string name, string text)
        {
            if (text.Length > 0)
            {
                sections[name] = text;
            }
        }
    }

    /// <summary>The body without contact details.</summary>
    public static string Body(ResumeContent content) => Body(Sections(content));

    internal static string Body(IReadOnlyDictionary<string, string> sections) => string.Join("\n\n", sections.Values);

    public static int CountWords(ResumeContent content) => PlainText.CountWords(Body(content));

    /// <summary>As the review prompt shows it: entries by id.</summary>
    internal static string ForReview(ResumeContent content)
    {
        var text = new StringBuilder();
        foreach (var (name, body) in Sections(content))
        {
            text.Append("# ").Append(name).Append('\n').Append(body).Append('\n');
        }

        return text.ToString().TrimEnd();
    }

    private static string Group(ResumeSkillGroup group) =>
        $"{group.Category}: {string.Join(", ", group.Items.Select(c => c.Text))}";

    private static string Entries(IReadOnlyList<ResumeEntry> entries) =>
        string.Join("\n", entries.Select(e => string.Join('\n', [Header(e), .. e.Bullets.Select(b => "- " + b.Text)])));

    private static string Header(ResumeEntry entry) =>
        string.Join(
            " | ",
            new[] { entry.Title, entry.Organisation, entry.Location, entry.Dates }.Where(s => !string.IsNullOrEmpty(s))
        );
}
