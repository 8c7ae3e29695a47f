using Vitae.Generation;

namespace Vitae.Benchmarks.Render;

/// <summary>An ordinary two-page resume.</summary>
internal static class BenchResume
{
    public static ResumeContent Content { get; } =
        new()
        {
            Language = "en",
            Contact = new()
            {
                Name = "Nora Lind",
                Email = "nora.lind@example.com",
                Phone = "+44 20 7946 0958",
                Address = "12 Quayside Row, Bristol BS1 4QA, United Kingdom",
                Links = ["https://nora-lind.example.com"],
            },
            Summary =
            [
                Claim(
                    "Software engineer with twelve years of experience in C# and .NET, nine of them building and running web APIs."
                ),
            ],
            Experiences = [.. Enumerable.Range(1, 4).Select(Job)],
            Skills =
            [
                .. Enumerable
                    .Range(1, 4)
                    .Select(g => new ResumeSkillGroup(
                        $"Group {g}",
                        [.. "C#,SQL,Azure,Docker,React".Split(',').Select(Claim)]
                    )),
            ],
            Education = [Entry("u1", "BSc Computer Science", "Severn Vale University", 0)],
            Certifications = [Entry("c1", "Azure Developer Associate", "Microsoft", 0)],
            Languages = [Claim("English (native)"), Claim("Spanish (fluent)")],
        };

    private static ResumeEntry Job(int number) =>
        Entry($"e{number}", "Software Engineer", $"Tidewater Freight Systems {number}", 5);

    private static ResumeEntry Entry(string id, string title, string organisation, int bullets) =>
        new()
        {
            Id = id,
            Title = title,
            Organisation = organisation,
            Location = "Bristol",
            Dates = "March 2021 – Present",
            Start = new(2021, 3),
            Bullets =
            [
                .. Enumerable
                    .Range(1, bullets)
                    .Select(i =>
                        Claim(
                            $"Cut the monthly bill by £{i},500 & moved {i} nightly jobs to functions, so that reports take 11 minutes instead of 3 hours."
                        )
                    ),
            ],
        };

    private static Claim Claim(string text) => new() { Text = text, Evidence = ["e1"] };
}
