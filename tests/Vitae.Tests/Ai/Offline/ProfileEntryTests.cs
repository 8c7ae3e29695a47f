using System.Text.Json.Nodes;

namespace Vitae.Tests.Ai.Offline;

public sealed class ProfileEntryTests
{
    [Theory]
    [InlineData("# Software Engineer, Fernwood Ltd\nLeeds, UK | May 2019 – Present")]
    [InlineData("Software Engineer\nFernwood Ltd, Leeds, UK | May 2019 – Present")]
    [InlineData("Fernwood Ltd | Leeds, UK\nSoftware Engineer | May 2019 – Present")]
    [InlineData("Fernwood Ltd\nMay 2019 – Present\nSoftware Engineer\nLeeds, UK")]
    [InlineData("May 2019 – Present Software Engineer at Fernwood Ltd, Leeds, UK")]
    [InlineData("Software Engineer\nFernwood Ltd\nLeeds, UK\nMay 2019 – Present")]
    [InlineData("| May 2019 – Present | Software Engineer, Fernwood Ltd, Leeds, UK")]
    [InlineData("Software Engineer @ Fernwood Ltd – Leeds, UK (May 2019 – Present)")]
    [InlineData("Position: Software Engineer\nEmployer: Fernwood Ltd\nLocation: Leeds, UK\nDates: May 2019 – Present")]
    public async Task A_job_keeps_its_slots_together_in_the_layouts_people_use(string head)
    {
        var profile = await OfflineModel.ProfileAsync($"# Experience\n{head}\n- Cut build times by 40%\n- Wrote docs");

        var job = Assert.Single(profile["experiences"]!.AsArray())!;
        Assert.Equal("Software Engineer / Fernwood Ltd / Leeds, UK / May 2019 – Present", OfflineModel.Slots(job));
        Assert.Single(job["achievements"]!.AsArray());
        Assert.Single(job["responsibilities"]!.AsArray());
    }

    [Theory]
    [InlineData(
        "# Berufserfahrung\nProjektleiterin bei der Nordlicht GmbH, Kiel\n06/2018 – heute",
        "Projektleiterin / Nordlicht GmbH / Kiel / 06/2018 – heute"
    )]
    [InlineData(
        "# Beruflicher Werdegang\n01/2015 – 03/2019 | Werkstudent Controlling, Beispielwerke AG, Ulm",
        "Werkstudent Controlling / Beispielwerke AG / Ulm / 01/2015 – 03/2019"
    )]
    [InlineData(
        "# Expérience professionnelle\nDéveloppeuse chez Lumière SAS\nLyon, France\njanvier 2020 – aujourd'hui",
        "Développeuse / Lumière SAS / Lyon, France / janvier 2020 – aujourd'hui"
    )]
    [InlineData(
        "# Experiencia laboral\nIngeniera de datos | Olivo S.L. | Sevilla | 2018 – 2021",
        "Ingeniera de datos / Olivo S.L. / Sevilla / 2018 – 2021"
    )]
    [InlineData(
        "# 工作经历\n# 青松科技公司，软件工程师\n上海 | 2020年3月 – 至今",
        "软件工程师 / 青松科技公司 / 上海 / 2020年3月 – 至今"
    )]
    public async Task Jobs_are_read_in_the_languages_we_claim(string cv, string slots)
    {
        var profile = await OfflineModel.ProfileAsync(cv + "\n- Something done there");

        Assert.Equal(slots, OfflineModel.Slots(Assert.Single(profile["experiences"]!.AsArray())!));
    }

    [Fact]
    public async Task Bullets_go_to_the_entry_above_them()
    {
        var profile = await OfflineModel.ProfileAsync(
            """
            # Experience
            Head of Sales, Birch Group
            2019 – 2022
            - Opened three markets
            - Grew revenue by €2m
            Sales Assistant, Alder Stores
            2015 – 2019
            - Served customers
            """
        );

        var jobs = profile["experiences"]!.AsArray();
        Assert.Equal(["4", "5"], AllFacts(jobs[0]!));
        Assert.Equal(["8"], AllFacts(jobs[1]!));
    }

    [Fact]
    public async Task Entries_without_a_word_below_them_stay_apart()
    {
        var profile = await OfflineModel.ProfileAsync(
            """
            # Expériences professionnelles
            2006 – 2010 Enseignante titulaire
            Lycée des Pins
            2003 – 2006 Enseignante vacataire
            Collège du Lac
            """
        );

        Assert.Equal(
            [
                "Enseignante titulaire / Lycée des Pins / – / 2006 – 2010",
                "Enseignante vacataire / Collège du Lac / – / 2003 – 2006",
            ],
            profile["experiences"]!.AsArray().Select(e => OfflineModel.Slots(e!))
        );
    }

    [Fact]
    public async Task A_company_named_once_stands_for_the_roles_below_it()
    {
        var profile = await OfflineModel.ProfileAsync(
            """
            # Experience
            # Larchfield Inc.
            2015 – 2021
            # Senior Engineer
            2018 – 2021
            - Led the rewrite
            # Engineer
            2015 – 2018
            - Fixed bugs
            """
        );

        Assert.Equal(
            ["Senior Engineer / Larchfield Inc. / – / 2018 – 2021", "Engineer / Larchfield Inc. / – / 2015 – 2018"],
            profile["experiences"]!.AsArray().Select(e => OfflineModel.Slots(e!))
        );
    }

    [Fact]
    public async Task A_freelancer_is_given_no_employer_of_another_time()
    {
        var profile = await OfflineModel.ProfileAsync(
            """
            # Experience
            Engineer, Larchfield Inc.
            2010 – 2012
            - Fixed bugs
            Freelance Developer
            2015 – 2016
            - Built shops
            """
        );

        Assert.Null(profile["experiences"]![1]!["organisation"]);
    }

    [Fact]
    public async Task Two_certificates_of_one_year_in_one_document_stay_two()
    {
        var profile = await OfflineModel.ProfileAsync("# Certificates\n- Forklift licence, 2023\n- First aid, 2023");

        Assert.Equal(2, profile["certifications"]!.AsArray().Count);
    }

    [Fact]
    public async Task The_same_job_in_two_documents_is_one_entry_that_cites_both()
    {
        const string Cv = "# Experience\nEngineer, Larchfield Inc.\n2018 – 2021\n- Cut costs by 10%";
        var profile = await OfflineModel.ProfileAsync(("cv", Cv), ("cv", Cv + "\n- Trained two colleagues"));

        var job = Assert.Single(profile["experiences"]!.AsArray())!;
        Assert.Equal(["2", "3", "6", "7"], OfflineModel.Strings(job["blocks"]));
        Assert.Equal(["9", "4"], AllFacts(job).Order(StringComparer.Ordinal).Reverse());
    }

    [Fact]
    public async Task Degrees_schools_and_their_lines_are_education()
    {
        var profile = await OfflineModel.ProfileAsync(
            """
            Ausbildung
            Master of Science in Informatik, Technische Universität Dresden
            10/2014 – 09/2016
            - Thesis: Graphen
            Abitur, Goethe-Gymnasium
            2011
            """
        );

        Assert.Equal(
            [
                "Master of Science in Informatik / Technische Universität Dresden / – / 10/2014 – 09/2016",
                "Abitur / Goethe-Gymnasium / – / 2011",
            ],
            profile["education"]!.AsArray().Select(e => OfflineModel.Slots(e!))
        );
    }

    [Fact]
    public async Task Projects_keep_name_dates_and_outcome()
    {
        var profile = await OfflineModel.ProfileAsync(
            "# Projects\n# Lanternfish\nA search engine for tide tables | 2022 – 2023\n- Used by 400 sailors"
        );

        var project = Assert.Single(profile["projects"]!.AsArray())!;
        Assert.Equal("Lanternfish / – / – / 2022 – 2023", OfflineModel.Slots(project));
        Assert.Equal(["4"], OfflineModel.Strings(project["achievements"]));
    }

    [Theory]
    [InlineData("- CKAD, The Linux Foundation, 2020", "CKAD / The Linux Foundation / – / 2020")]
    [InlineData("- First aid (Red Cross), 2019", "First aid / Red Cross / – / 2019")]
    [InlineData(
        "| 2022 | AWS Certified Solutions Architect – Professional, Amazon Web Services",
        "AWS Certified Solutions Architect – Professional / Amazon Web Services / – / 2022"
    )]
    public async Task Certificates_part_into_name_issuer_and_date(string line, string slots)
    {
        var profile = await OfflineModel.ProfileAsync($"# Certifications\n{line}");

        Assert.Equal(slots, OfflineModel.Slots(Assert.Single(profile["certifications"]!.AsArray())!));
    }

    [Fact]
    public async Task A_certificate_of_its_own_is_named_by_its_course()
    {
        var profile = await OfflineModel.ProfileAsync(
            (
                "certificate",
                "Maple Academy of Software\n# Certificate of Completion\nThis is to certify that\n[name]\n"
                    + "completed the course\n# Secure Coding in .NET\nissued on 14 November 2023"
            )
        );

        Assert.Equal(
            "Secure Coding in .NET / Maple Academy of Software / – / 14 November 2023",
            OfflineModel.Slots(Assert.Single(profile["certifications"]!.AsArray())!)
        );
    }

    private static IEnumerable<string> AllFacts(JsonNode entry) =>
        OfflineModel.Strings(entry["responsibilities"]).Concat(OfflineModel.Strings(entry["achievements"]));
}
