using Vitae.Templates;

namespace Vitae.Web;

/// <summary>The person in a template's miniature before there is a resume of one's own.</summary>
internal static class SampleResume
{
    public static TemplateModel Model { get; } =
        new()
        {
            Language = "en",
            PageTitle = "Sample",
            Name = "Jordan Avery",
            Email = "jordan.avery@example.com",
            Phone = "+44 20 7946 0958",
            Address = "Bristol",
            Summary =
                "Operations analyst with nine years in logistics. Turns delivery data into plans that drivers and planners use.",
            Experience =
            [
                Job(
                    "Senior Operations Analyst",
                    "Harbour Freight Lines",
                    "2020 – 2025",
                    "Cut empty return trips by a fifth with a weekly route review.",
                    "Built the dashboard that four depots plan their week with.",
                    "Trained eleven planners in SQL and reporting."
                ),
                Job(
                    "Operations Analyst",
                    "Millbrook Logistics",
                    "2016 – 2020",
                    "Forecast parcel volumes for three regions.",
                    "Moved monthly reports from spreadsheets to Power BI."
                ),
            ],
            Skills =
            [
                new("Analysis", ["SQL", "Power BI", "Python", "Forecasting"]),
                new("Operations", ["Route planning", "Lean", "Supplier management"]),
            ],
            Education = [Job("BSc Mathematics", "University of Bath", "2012 – 2016")],
            Certifications = [Job("Lean Six Sigma Green Belt", "ASQ", "2019")],
            Languages = ["English", "Spanish"],
        };

    private static TemplateEntry Job(string title, string organisation, string dates, params string[] bullets) =>
        new()
        {
            Title = title,
            Organisation = organisation,
            Dates = dates,
            Bullets = bullets,
        };
}
