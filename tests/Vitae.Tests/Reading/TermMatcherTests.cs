using Vitae.Reading;

namespace Vitae.Tests.Reading;

public sealed class TermMatcherTests
{
    [Theory]
    [InlineData("Kept every patient safe and calm.")]
    [InlineData("Took time to rest between shifts; a cam belt; met old pals.")]
    [InlineData("Baute im Hinblick auf die Unity, en vue de la fusion")]
    public void A_term_that_is_a_common_word_counts_only_in_its_own_letters(string text) =>
        Assert.DoesNotContain(
            TermMatcher.Find(text),
            f => f.Term.Name is "SAFe" or "REST API" or "CAM" or "PALS" or "Vue.js"
        );

    [Theory]
    [InlineData("Introduced SAFe in three teams.", "SAFe")]
    [InlineData("Designed REST services", "REST API")]
    public void In_its_own_letters_it_is_found(string text, string name) =>
        Assert.Contains(TermMatcher.Find(text), f => f.Term.Name == name);

    [Theory]
    [InlineData("JavaScript and HTML", "Java", false)]
    [InlineData("Java, JavaScript", "Java", true)]
    [InlineData("asp.net core services", ".NET", true)]
    [InlineData("increased net revenue", ".NET", false)]
    [InlineData("ASP.NET MVC", "C#", false)]
    [InlineData("C#, C++ and F#", "C", false)]
    [InlineData("C#, C++ and F#", "F#", true)]
    [InlineData("Objective-C apps", "C", false)]
    [InlineData("Modern C++17 code", "C++", true)]
    [InlineData("Ran a K8s cluster", "Kubernetes", true)]
    [InlineData("Kubernetes", "K8s", true)]
    [InlineData("Node JS back end", "Node.js", true)]
    [InlineData("Node.js back end", "JS", false)]
    [InlineData("built with nodejs.", "Node.js", true)]
    [InlineData("CI/CD pipelines", "ci / cd", true)]
    [InlineData("Continuous integration", "CI/CD", true)]
    [InlineData("We go to customers", "Go", false)]
    [InlineData("python, go, bash", "Go", true)]
    [InlineData("Services in Go and Rust", "Golang", true)]
    [InlineData("R&D budget", "R", false)]
    [InlineData("Statistics in R and Stata", "R", true)]
    [InlineData("Excelled at teamwork", "Excel", false)]
    [InlineData("MS Excel pivot tables", "Excel", true)]
    [InlineData("Spring Boot services", "Java", true)]
    [InlineData("T-SQL procedures", "SQL", true)]
    [InlineData("NoSQL stores", "SQL", false)]
    [InlineData("Python3 scripts", "Python", true)]
    [InlineData("Scalable systems", "Scala", false)]
    [InlineData("MIG/MAG welding of steel", "MIG", true)]
    [InlineData("CompTIA Security+ 2021", "Security+", true)]
    [InlineData("Ku\u200Bbernetes", "Kubernetes", true)]
    public void A_term_counts_only_as_a_whole_name_in_any_spelling(string text, string term, bool expected) =>
        Assert.Equal(expected, TermMatcher.Contains(text, term));

    [Theory]
    [InlineData("Sehr gute Pythonkenntnisse", "Python", "de", true)]
    [InlineData("Java-Entwickler", "Java", "de", true)]
    [InlineData("JavaScript-Entwickler", "Java", "de", false)]
    [InlineData("Leitung des Projektmanagements", "Projektmanagement", "de", true)]
    [InlineData("Projektmanagement", "Management", "de", true)]
    [InlineData("Durchführung von Schulungen", "Schulung", "de", true)]
    [InlineData("gestion des stocks", "gestion de stocks", "fr", false)]
    [InlineData("rédaction de contrats", "contrat", "fr", true)]
    [InlineData("elaboración de informes", "informe", "es", true)]
    [InlineData("cared for patients", "patient", "en", true)]
    [InlineData("負責專案管理與Java開發", "專案管理", "zh", true)]
    [InlineData("負責專案管理與Java開發", "Java", "zh", true)]
    [InlineData("負責專案管理與JavaScript開發", "Java", "zh", false)]
    public void Endings_compounds_and_scripts_follow_the_language(
        string text,
        string term,
        string language,
        bool expected
    ) => Assert.Equal(expected, TermMatcher.Contains(text, term, language));

    [Fact]
    public void Find_takes_the_longest_name_at_each_place() =>
        Assert.Equal(
            ["SQL Server", "React Native", "GitHub Actions", "C++"],
            TermMatcher.Find("SQL Server, React Native with GitHub Actions and C++").Select(f => f.Term.Name)
        );

    [Fact]
    public void An_ordinary_word_at_the_start_of_a_sentence_is_not_sure() =>
        Assert.False(Assert.Single(TermMatcher.Find("Go to market faster")).IsSure);

    [Fact]
    public void Every_implied_name_in_the_tables_exists()
    {
        var missing = TermCatalog.All.SelectMany(t => t.Implies).Where(name => TermCatalog.Find(name) is null);

        Assert.Empty(missing);
        Assert.True(TermCatalog.All.Count > 500);
    }

    [Theory]
    [InlineData("communicated", "communication")]
    [InlineData("managing", "managed")]
    [InlineData("caresses", "caress")]
    [InlineData("relational", "relate")]
    public void Porter_gives_one_stem_to_the_forms_of_a_word(string one, string other) =>
        Assert.Equal(PorterStemmer.Stem(one), PorterStemmer.Stem(other));
}
