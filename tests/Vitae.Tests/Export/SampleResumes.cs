using Vitae.Generation;
using Vitae.Reading;

namespace Vitae.Tests.Export;

/// <summary>Finished resumes in the shapes that break layouts: ordinary, long, sparse, crowded, right to left.</summary>
internal static class SampleResumes
{
    public static ResumeContent Ordinary { get; } =
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
            TargetTitle = "Senior Backend Engineer (.NET)",
            TargetCompany = "Kestrel Mobility",
            Summary =
            [
                Claim(
                    "Software engineer with twelve years of experience in C# and .NET, nine of them building and running web APIs that people depend on every day."
                ),
                Claim("Led the migration of a 600,000-line monolith to 14 services without a day of downtime."),
            ],
            Experiences =
            [
                Job(
                    "e1",
                    "Senior Software Engineer",
                    "Tidewater Freight Systems",
                    "Bristol",
                    "March 2021 – Present",
                    new(2021, 3),
                    null,
                    "Designed and built the booking API in C# and ASP.NET Core, which serves 4.2 million requests a day with a 99th percentile of 180 ms.",
                    "Led the migration of a 600,000-line monolith to 14 services over 18 months, without a day of downtime for 2,300 customers.",
                    "Rewrote the slowest PostgreSQL reporting queries and their indexes: the month-end report takes 11 minutes instead of 3 hours.",
                    "Cut the monthly Azure bill from £38,000 to £26,500 by moving nightly batch jobs to Azure Functions and resizing databases.",
                    "Introduced contract tests and trunk-based development; the time from merge to production fell from 9 days to 1 day.",
                    "Mentored four junior engineers, two of whom were promoted within two years."
                ),
                Job(
                    "e2",
                    "Software Engineer",
                    "Brightwell Health",
                    "Bath",
                    "June 2017 – February 2021",
                    new(2017, 6),
                    new(2021, 2),
                    "Reduced failed text-message reminders from 7% to 0.6% by putting them on a RabbitMQ queue with retries and a dead-letter report.",
                    "Packaged all 11 applications as Docker images and automated their release with Azure DevOps pipelines, going from one release a fortnight to five a week.",
                    "Tuned SQL Server for the Monday-morning peak: median search time went from 1.9 seconds to 240 ms at three times the load.",
                    "Built the staff calendar in TypeScript and React, which passed a WCAG 2.1 AA audit with no major finding."
                ),
                Job(
                    "e3",
                    "Junior Software Developer",
                    "Cotswold Retail Group",
                    "Gloucester",
                    "September 2014 – May 2017",
                    new(2014, 9),
                    new(2017, 5),
                    "Wrote the nightly importer for 12,000 product lines from 40 suppliers, with a validation report that buyers read each morning.",
                    "Replaced a spreadsheet for supplier invoices by a small web application, saving the finance team about 15 hours a week."
                ),
            ],
            Skills =
            [
                new("Languages", Claims("C#", "SQL", "TypeScript", "Python")),
                new("Frameworks", Claims("ASP.NET Core", "Entity Framework Core", "SignalR", "React")),
                new("Data and messaging", Claims("PostgreSQL", "SQL Server", "Redis", "RabbitMQ", "Azure Service Bus")),
                new("Cloud and delivery", Claims("Azure", "Docker", "Azure DevOps", "GitHub Actions")),
            ],
            Projects =
            [
                Job(
                    "p1",
                    "Tidy Ledger",
                    null,
                    null,
                    "2019 – Present",
                    new(2019),
                    null,
                    "Open-source double-entry bookkeeping library for .NET, with 41,000 downloads and 23 contributors."
                ),
            ],
            Education =
            [
                Job(
                    "u1",
                    "BSc Computer Science, First Class Honours",
                    "Severn Vale University",
                    "Gloucester",
                    "September 2011 – June 2014",
                    new(2011, 9),
                    new(2014, 6)
                ),
            ],
            Certifications =
            [
                Job("c1", "Microsoft Certified: Azure Developer Associate", null, null, "May 2022", null, new(2022, 5)),
                Job(
                    "c2",
                    "Secure Coding in .NET",
                    "Severn Academy of Software",
                    null,
                    "November 2023",
                    null,
                    new(2023, 11)
                ),
            ],
            Languages = Claims("English (native)", "Spanish (fluent)", "French (basic)"),
        };

    public static ResumeContent LongNames { get; } =
        Ordinary with
        {
            Contact = Ordinary.Contact with
            {
                Name = "Dr. Wilhelmina Konstantinopoulou-Featherstonehaugh de la Cruz y Montemayor",
                Email = "wilhelmina.konstantinopoulou-featherstonehaugh@department.of-applied-mathematics.example.com",
                Address = "Donaudampfschifffahrtsgesellschaftsstraße 1234, 12345 Niederösterreichisch-Oberammergau",
                Links =
                [
                    "https://www.example.com/people/wilhelmina-konstantinopoulou-featherstonehaugh-de-la-cruz/index.html",
                ],
            },
            Experiences =
            [
                Ordinary.Experiences[0] with
                {
                    Title =
                        "Principal Interdisciplinary Coordinator for Cross-Functional Infrastructure Modernisation Programmes",
                    Organisation = "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesellschaft mbH & Co. KG",
                },
                .. Ordinary.Experiences.Skip(1),
            ],
        };

    public static ResumeContent FortySkills { get; } =
        Ordinary with
        {
            Skills =
            [
                .. Enumerable
                    .Range(1, 4)
                    .Select(g => new ResumeSkillGroup(
                        $"Group {g}",
                        Claims([.. Enumerable.Range(1, 10).Select(i => $"Skill {g}.{i}")])
                    )),
            ],
        };

    public static ResumeContent NoSummaryOneJob { get; } =
        Ordinary with
        {
            Summary = [],
            Experiences = [Ordinary.Experiences[1]],
            Projects = [],
            Certifications = [],
            Languages = [],
        };

    public static ResumeContent ThirtyJobs { get; } =
        Ordinary with
        {
            Experiences =
            [
                .. Enumerable
                    .Range(0, 30)
                    .Select(i =>
                        Ordinary.Experiences[i % 3] with
                        {
                            Id = $"e{i + 1}",
                            Organisation = $"Employer {i + 1}",
                            Dates = $"{2024 - i} – {2025 - i}",
                            Start = new(2024 - i),
                            End = new(2025 - i),
                            Bullets = [.. Ordinary.Experiences[i % 3].Bullets.Take(2)],
                        }
                    ),
            ],
        };

    public static ResumeContent Arabic { get; } =
        Ordinary with
        {
            Language = "ar",
            Contact = new()
            {
                Name = "ليلى حداد",
                Email = "layla@example.com",
                Phone = "+44 20 7946 0958",
                Address = "بيروت، لبنان",
            },
            Summary = [Claim("مهندسة برمجيات لديها عشر سنوات من الخبرة في بناء خدمات الويب باستخدام C# و PostgreSQL.")],
            Experiences =
            [
                Job(
                    "e1",
                    "مهندسة برمجيات أولى",
                    "شركة المرفأ",
                    "بيروت",
                    "2019 – 2024",
                    new(2019),
                    new(2024),
                    "قادت نقل النظام القديم إلى 14 خدمة دون توقف.",
                    "خفضت زمن التقرير الشهري من 3 ساعات إلى 11 دقيقة."
                ),
            ],
            Projects = [],
            Education =
            [
                Job("u1", "بكالوريوس علوم الحاسوب", "جامعة الساحل", "بيروت", "2009 – 2013", new(2009), new(2013)),
            ],
            Certifications = [],
            Languages = Claims("العربية", "الإنجليزية"),
        };

    public static ResumeContent Polish { get; } =
        Ordinary with
        {
            Language = "pl",
            Contact = Ordinary.Contact with { Name = "Łucja Wiśniewska-Żółć" },
            Summary =
            [
                Claim("Inżynierka oprogramowania z dwunastoletnim doświadczeniem w C# i .NET; zażółć gęślą jaźń."),
            ],
        };

    public static IReadOnlyDictionary<string, ResumeContent> All { get; } =
        new Dictionary<string, ResumeContent>(StringComparer.Ordinal)
        {
            ["ordinary"] = Ordinary,
            ["long-names"] = LongNames,
            ["forty-skills"] = FortySkills,
            ["no-summary-one-job"] = NoSummaryOneJob,
            ["thirty-jobs"] = ThirtyJobs,
            ["arabic"] = Arabic,
            ["polish"] = Polish,
        };

    private static Claim Claim(string text) => new() { Text = text, Evidence = ["e1"] };

    private static List<Claim> Claims(params string[] texts) => [.. texts.Select(Claim)];

    private static ResumeEntry Job(
        string id,
        string title,
        string? organisation,
        string? location,
        string dates,
        YearMonth? start,
        YearMonth? end,
        params string[] bullets
    ) =>
        new()
        {
            Id = id,
            Title = title,
            Organisation = organisation,
            Location = location,
            Dates = dates,
            Start = start,
            End = end,
            Bullets = Claims(bullets),
        };
}
