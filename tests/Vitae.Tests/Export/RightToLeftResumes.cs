using Vitae.Generation;
using Vitae.Reading;

namespace Vitae.Tests.Export;

/// <summary>Resumes as engineers in Amman and Haifa write them: Latin names, numbers, dates and shares inside every other line.</summary>
internal static class RightToLeftResumes
{
    public static ResumeContent Arabic { get; } =
        new()
        {
            Language = "ar",
            Contact = new()
            {
                Name = "ليلى يوسف حداد",
                Email = "layla.haddad@example.com",
                Phone = "+962 7 9012 3456",
                Address = "شارع الرينبو 12، عمّان 11183، الأردن",
                Links = ["https://github.com/layla-haddad", "https://www.linkedin.com/in/layla-haddad/"],
            },
            TargetTitle = "مهندسة برمجيات أولى",
            Summary =
            [
                Claim(
                    "مهندسة برمجيات لديها 12 سنة من الخبرة في C# و .NET وفي بناء واجهات برمجية (REST API) يعتمد عليها أكثر من 2.3 مليون مستخدم."
                ),
                Claim("قادت نقل نظام من 600,000 سطر إلى 14 خدمة على Azure دون توقف."),
            ],
            Experiences =
            [
                Job(
                    "e1",
                    "مهندسة برمجيات أولى",
                    "Tidewater Freight Systems Ltd.",
                    "عمّان",
                    "مارس 2021 – الآن",
                    new(2021, 3),
                    null,
                    "صممت واجهة الحجز بلغة C# وإطار ASP.NET Core، وهي تخدم 4.2 مليون طلب يوميًا بزمن استجابة 180 ms.",
                    "خفضت تكلفة Azure الشهرية بنسبة 31% (من $38,000 إلى $26,500) بنقل المهام الليلية إلى Azure Functions.",
                    "أعادت كتابة أبطأ استعلامات PostgreSQL: تقرير نهاية الشهر يستغرق 11 دقيقة بدلًا من 3 ساعات.",
                    "أشرفت على 4 مهندسين مبتدئين، تمت ترقية اثنين منهم خلال سنتين."
                ),
                Job(
                    "e2",
                    "Software Engineer",
                    "شركة المرفأ للتقنية",
                    "بيروت",
                    "06/2017 – 02/2021",
                    new(2017, 6),
                    new(2021, 2),
                    "قللت رسائل التذكير الفاشلة من 7% إلى 0.6% باستخدام RabbitMQ مع إعادة المحاولة.",
                    "نقلت 11 تطبيقًا إلى حاويات Docker ونشرتها آليًا عبر Azure DevOps (CI/CD)، من إصدار واحد إلى 5 إصدارات أسبوعيًا."
                ),
            ],
            Skills =
            [
                new("لغات البرمجة", Claims("C#", "C++", "SQL", "TypeScript")),
                new("قواعد البيانات", Claims("PostgreSQL", "SQL Server", "Redis")),
                new("مهارات شخصية", Claims("قيادة الفرق", "التواصل", "التدريب")),
            ],
            Projects =
            [
                Job(
                    "p1",
                    "Tidy Ledger",
                    null,
                    null,
                    "2019 – الآن",
                    new(2019),
                    null,
                    "مكتبة محاسبة مفتوحة المصدر لمنصة .NET بلغت 41,000 عملية تنزيل و 23 مساهمًا."
                ),
            ],
            Education =
            [
                Job(
                    "u1",
                    "بكالوريوس علوم الحاسوب",
                    "الجامعة الأردنية (University of Jordan)",
                    "عمّان",
                    "2009 – 2013",
                    new(2009),
                    new(2013)
                ),
            ],
            Certifications =
            [
                Job(
                    "c1",
                    "Microsoft Certified: Azure Developer Associate",
                    null,
                    null,
                    "مايو 2022",
                    null,
                    new(2022, 5)
                ),
                Job("c2", "إدارة المشاريع", "PMI", null, "2023", null, new(2023)),
            ],
            Languages = Claims("العربية (اللغة الأم)", "الإنجليزية (C1)", "الفرنسية (A2)"),
            Achievements = Claims("جائزة أفضل ورقة بحثية في مؤتمر JordanTech 2022."),
        };

    public static ResumeContent Hebrew { get; } =
        new()
        {
            Language = "he",
            Contact = new()
            {
                Name = "נועה בן־דוד",
                Email = "noa.bendavid@example.com",
                Phone = "+972 54-123-4567",
                Address = "רחוב הרצל 12, חיפה 3303212",
                Links = ["https://github.com/noa-bd"],
            },
            TargetTitle = "מהנדסת תוכנה בכירה",
            Summary =
            [
                Claim("מהנדסת תוכנה עם 12 שנות ניסיון ב-C# וב-.NET, ובבניית ממשקים (REST API) לכ-2.3 מיליון משתמשים."),
                Claim("הובילה מעבר של מערכת בת 600,000 שורות ל-14 שירותים ב-Azure ללא השבתה."),
            ],
            Experiences =
            [
                Job(
                    "e1",
                    "מהנדסת תוכנה בכירה",
                    "Tidewater Freight Systems Ltd.",
                    "חיפה",
                    "מרץ 2021 – היום",
                    new(2021, 3),
                    null,
                    "תכננה ובנתה את ממשק ההזמנות ב-C# וב-ASP.NET Core, המשרת 4.2 מיליון בקשות ביום בזמן תגובה של 180 ms.",
                    "הפחיתה את עלות Azure החודשית ב-31% (מ-$38,000 ל-$26,500) באמצעות Azure Functions.",
                    "ליוותה 4 מהנדסים צעירים; שניים מהם קודמו תוך שנתיים."
                ),
                Job(
                    "e2",
                    "Software Engineer",
                    "חברת הנמל בע\"מ",
                    "תל אביב",
                    "06/2017 – 02/2021",
                    new(2017, 6),
                    new(2021, 2),
                    "צמצמה הודעות תזכורת שנכשלו מ-7% ל-0.6% בעזרת RabbitMQ.",
                    "העבירה 11 יישומים ל-Docker ופרסמה אותם ב-Azure DevOps (CI/CD)."
                ),
            ],
            Skills =
            [
                new("שפות תכנות", Claims("C#", "C++", "SQL", "TypeScript")),
                new("כישורים אישיים", Claims("הובלת צוות", "תקשורת", "הדרכה")),
            ],
            Education =
            [
                Job("u1", "תואר ראשון במדעי המחשב", "הטכניון (Technion)", "חיפה", "2009 – 2013", new(2009), new(2013)),
            ],
            Certifications =
            [
                Job("c1", "Microsoft Certified: Azure Developer Associate", null, null, "מאי 2022", null, new(2022, 5)),
            ],
            Languages = Claims("עברית (שפת אם)", "אנגלית (C1)", "ערבית (A2)"),
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
