namespace Vitae.Tests.Ai.Offline;

public sealed class PostingReadingTests
{
    [Fact]
    public async Task A_german_posting_parts_into_must_advantage_and_tasks()
    {
        var job = await OfflineModel.JobAsync(
            """
            # Backend-Entwickler (m/w/d)
            Fichtenhain Logistik GmbH – Hannover
            Deine Aufgaben
            - Du entwickelst Schnittstellen in C#
            Das bringst du mit
            - Mindestens drei Jahre Erfahrung mit C# und .NET
            - Sichere Kenntnisse in SQL, gern PostgreSQL
            - Deutsch mindestens B2, Englisch mindestens B1
            Von Vorteil
            - Kubernetes, RabbitMQ oder Kafka
            Wir bieten
            - 30 Tage Urlaub und Excel-Kurse
            Bitte schick uns deinen Lebenslauf.
            """
        );

        Assert.Equal("Backend-Entwickler (m/w/d)", job["title"]!.GetValue<string>());
        Assert.Equal("Fichtenhain Logistik GmbH", job["company"]!.GetValue<string>());
        Assert.Equal("de", job["language"]!.GetValue<string>());
        Assert.Equal(["4"], OfflineModel.Strings(job["responsibilities"]));
        Assert.Equal(
            [
                "must: – C#,.NET",
                "must: Sichere Kenntnisse in SQL SQL",
                "nice: gern PostgreSQL PostgreSQL",
                "must: Deutsch mindestens B2 Deutsch",
                "must: Englisch mindestens B1 Englisch",
                "nice: – Kubernetes,RabbitMQ,Kafka",
            ],
            Told(job)
        );
    }

    [Fact]
    public async Task Title_company_and_place_in_one_line_are_told_apart()
    {
        var job = await OfflineModel.JobAsync(
            "Backend developer (m/f/d), Kaffeelieferung GmbH, Berlin\n\nWe deliver coffee.\n\nYou must have:\n- Python"
        );

        Assert.Equal("Backend developer (m/f/d)", job["title"]!.GetValue<string>());
        Assert.Equal("Kaffeelieferung GmbH", job["company"]!.GetValue<string>());
        Assert.Equal("Berlin", job["location"]!.GetValue<string>());
    }

    [Theory]
    [InlineData("Das solltest du mitbringen", "Schön wäre außerdem")]
    [InlineData("Was Sie mitbringen müssen", "Was uns außerdem freut")]
    [InlineData("You must have", "It would be nice if you had")]
    [InlineData("Votre profil", "Ce qui ferait la différence")]
    [InlineData("Qué pedimos", "Se valorará")]
    public async Task Headings_of_must_and_nice_come_in_many_words(string must, string nice)
    {
        var job = await OfflineModel.JobAsync(
            $"# Technician\nAshdown Ltd\n## {must}\n- Excel\n- SAP\n## {nice}\n- Python"
        );

        Assert.Equal(["must: – Excel", "must: – SAP", "nice: – Python"], Told(job));
    }

    [Fact]
    public async Task What_is_not_required_is_no_requirement()
    {
        var job = await OfflineModel.JobAsync(
            "# Analyst\nAshdown Ltd\n## Required\n- Excel\n## Not required\n- A degree in computer science"
        );

        Assert.Equal(["must: – Excel"], Told(job));
    }

    [Fact]
    public async Task A_list_behind_a_label_is_one_requirement_each_and_a_choice_stays_one()
    {
        var job = await OfflineModel.JobAsync(
            "SENIOR ANALYST - LONDON\nKEY SKILLS: dbt, SQL, Git, Looker or Tableau\nDESIRABLE\n- R; AWS certification"
        );

        Assert.Equal(
            [
                "must: dbt dbt",
                "must: SQL SQL",
                "must: Git Git",
                "must: Looker or Tableau Looker,Tableau",
                "nice: R R",
                "nice: AWS certification AWS",
            ],
            Told(job)
        );
    }

    [Fact]
    public async Task A_terse_posting_without_headings_is_read_by_its_words()
    {
        var job = await OfflineModel.JobAsync(
            "Thistle Pay | Backend Engineer | Remote | Full-time\nWe move small payments. Stack: TypeScript, Postgres. 3 years of experience required."
        );

        Assert.Equal("Backend Engineer", job["title"]!.GetValue<string>());
        Assert.Equal("Thistle Pay", job["company"]!.GetValue<string>());
        Assert.Contains("must: 3 years of experience required ", Told(job));
        Assert.Contains(Told(job), r => r.Contains("TypeScript", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_french_lead_in_opens_the_list_and_prose_after_it_is_not_part_of_it()
    {
        var job = await OfflineModel.JobAsync(
            """
            # Chef du développement logiciel
            Vous devrez accomplir les tâches suivantes :
            - Embaucher les développeurs
            Nous cherchons des gens qui ont l’expérience suivante :
            - Gérer des personnes
            - Rédiger du code en Python; un diplôme est un atout
            Nous célébrons la diversité et la passion de nos équipes.
            """
        );

        Assert.Equal(["3"], OfflineModel.Strings(job["responsibilities"]));
        Assert.Equal(
            ["must: – ", "must: Rédiger du code en Python Python", "nice: un diplôme est un atout "],
            Told(job)
        );
    }

    [Fact]
    public async Task The_pages_hints_win_over_a_guess()
    {
        var job = await OfflineModel.AskAsync(
            "<job_posting>\n[1] # Join us!\n[2] - Experience with SAP required\n</job_posting>\n# Task: parse_job\n"
                + "<hints>\ntitle: Accountant\ncompany: Rowan plc\nlocation: none\n</hints>"
        );

        Assert.Equal("Accountant", job["title"]!.GetValue<string>());
        Assert.Equal("Rowan plc", job["company"]!.GetValue<string>());
        Assert.Null(job["location"]);
    }

    [Theory]
    [InlineData("Company: Beta GmbH\nJob title: Data Analyst\nLocation: Leeds", "Beta GmbH", "Data Analyst", "Leeds")]
    [InlineData("Standort: Köln\nArbeitgeber: Rheinblick\n# Pflegefachkraft", "Rheinblick", "Pflegefachkraft", "Köln")]
    [InlineData("**Entreprise** : Orme SAS\nPoste : Comptable", "Orme SAS", "Comptable", null)]
    public async Task What_stands_under_a_label_is_said_without_it(
        string posting,
        string company,
        string title,
        string? location
    )
    {
        var job = await OfflineModel.JobAsync(posting + "\nRequirements\n- Excel");

        Assert.Equal(company, job["company"]!.GetValue<string>());
        Assert.Equal(title, job["title"]!.GetValue<string>());
        Assert.Equal(location, job["location"]?.GetValue<string>());
    }

    [Fact]
    public async Task A_posting_that_asks_for_nothing_in_words_we_know_still_yields_its_lines()
    {
        var job = await OfflineModel.JobAsync("# Gardener\n- Prune the roses\n- Water the lawn");

        Assert.Equal(2, job["requirements"]!.AsArray().Count);
    }

    private static List<string> Told(System.Text.Json.Nodes.JsonNode job) =>
        job["requirements"]!
            .AsArray()
            .Select(r =>
                $"{r!["importance"]}: {r["text"]?.GetValue<string>() ?? "–"} {string.Join(',', OfflineModel.Strings(r["terms"]))}"
            )
            .ToList();
}
