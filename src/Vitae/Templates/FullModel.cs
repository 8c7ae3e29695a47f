namespace Vitae.Templates;

/// <summary>A model with every field filled: what a template is tried with when it is checked.</summary>
internal static class FullModel
{
    private static readonly TemplateEntry Entry = new()
    {
        Title = "Title",
        Organisation = "Organisation",
        Location = "Location",
        Dates = "2020 – 2024",
        Bullets = ["Bullet"],
    };

    public static TemplateModel Instance { get; } =
        new()
        {
            Language = "en",
            PageTitle = "Page title",
            Name = "Name",
            Email = "name@example.com",
            Phone = "+1 555 0100",
            Address = "Address",
            Links = [new("example.com", "https://example.com")],
            Summary = "Summary",
            Experience = [Entry],
            Skills = [new("Category", ["Skill"])],
            Education = [Entry],
            Projects = [Entry],
            Certifications = [Entry],
            Languages = ["Language"],
            Achievements = ["Achievement"],
        };
}
