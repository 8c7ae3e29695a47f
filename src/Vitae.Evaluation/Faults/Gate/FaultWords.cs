namespace Vitae.Evaluation;

/// <summary>The words of a fabrication in one language.</summary>
internal sealed record FaultWords
{
    public required string Percent { get; init; }
    public required string TeamOf { get; init; }
    public required string Money { get; init; }
    public required string InYear { get; init; }
    public required string AtEmployer { get; init; }
    public required string At { get; init; }
    public required string Worldwide { get; init; }
    public required string With { get; init; }
    public required string Senior { get; init; }
    public required string Chief { get; init; }
    public required string WithDoctorate { get; init; }
    public required string FromSchool { get; init; }
    public required string ManyYears { get; init; }

    /// <summary>What is counted, and another thing.</summary>
    public required IReadOnlyList<(string From, string To)> Units { get; init; }

    /// <summary>Makes the person of a sentence its leader.</summary>
    public required Func<string, string> Led { get; init; }
    public required IReadOnlyList<string> Inventions { get; init; }

    public static FaultWords For(string language) =>
        language switch
        {
            "de" => German,
            "fr" => French,
            "es" => Spanish,
            _ => English,
        };

    private static readonly FaultWords English = new()
    {
        Percent = ", a 37 % improvement",
        TeamOf = " with a team of seventeen people",
        Money = ", saving $730,000",
        InYear = " in 2009",
        AtEmployer = " at Globex Corporation",
        At = "at",
        Worldwide = " worldwide",
        With = " with",
        Senior = "Senior",
        Chief = "Director of Operations",
        WithDoctorate = "with a PhD",
        FromSchool = "and graduate of Stanford University",
        ManyYears = "with 27 years of experience",
        Units =
        [
            ("minutes", "seconds"),
            ("patients", "engineers"),
            ("a day", "an hour"),
            ("services", "countries"),
            ("nurses", "hospitals"),
            ("users", "countries"),
        ],
        Led = s => $"Led the team: {s}.",
        Inventions =
        [
            "Negotiated treaties, piloted helicopters and composed symphonies for royal orchestras.",
            "Turned a bankrupt bakery chain into a listed biotech champion.",
        ],
    };

    private static readonly FaultWords German = new()
    {
        Percent = ", 37 % Verbesserung",
        TeamOf = " mit einem siebzehnköpfigen Team",
        Money = ", Einsparung 730.000 €",
        InYear = " im Jahr 2009",
        AtEmployer = " bei der Globex GmbH",
        At = "bei",
        Worldwide = " weltweit",
        With = " mit",
        Senior = "Senior",
        Chief = "Direktorin",
        WithDoctorate = "mit Promotion in Physik",
        FromSchool = "und Absolvent der Universität Heidelberg",
        ManyYears = "mit 27 Jahren Erfahrung",
        Units = [("Schülern", "Standorten"), ("Lehrkräfte", "Länder"), ("Schüler.", "Jahre.")],
        Led = s => $"Leitung eines Teams: {s}.",
        Inventions =
        [
            "Verhandelte Staatsverträge, flog Hubschrauber und komponierte Sinfonien für königliche Orchester.",
            "Verwandelte eine insolvente Bäckereikette in einen börsennotierten Biotechkonzern.",
        ],
    };

    private static readonly FaultWords French = new()
    {
        Percent = ", soit 37 % de mieux",
        TeamOf = " avec une équipe de dix-sept personnes",
        Money = ", 730 000 € économisés",
        InYear = " en 2009",
        AtEmployer = " chez Globex Industries",
        At = "chez",
        Worldwide = " à l'échelle mondiale",
        With = " avec",
        Senior = "Senior",
        Chief = "Directrice des opérations",
        WithDoctorate = "titulaire d'un doctorat",
        FromSchool = "issue de l'École Polytechnique",
        ManyYears = "forte de 27 ans d'expérience",
        Units = [("jours", "heures"), ("clients.", "pays."), ("filiales", "pays")],
        Led = s => $"Direction de l'équipe : {s}.",
        Inventions =
        [
            "Négociait des traités, pilotait des hélicoptères et composait des symphonies pour orchestres royaux.",
            "Transforma une boulangerie ruinée en géant coté des biotechnologies.",
        ],
    };

    private static readonly FaultWords Spanish = new()
    {
        Percent = ", un 37 % mejor",
        TeamOf = " con un equipo de diecisiete personas",
        Money = ", con un ahorro de 730.000 €",
        InYear = " en 2009",
        AtEmployer = " en Globex Industrias",
        At = "en",
        Worldwide = " a nivel mundial",
        With = " con",
        Senior = "Senior",
        Chief = "Director de operaciones",
        WithDoctorate = "con doctorado",
        FromSchool = "y egresado de la Universidad de Salamanca",
        ManyYears = "con 27 años de experiencia",
        Units = [("años", "meses"), ("aprendices", "países")],
        Led = s => $"Dirección del equipo: {s}.",
        Inventions =
        [
            "Negoció tratados, pilotó helicópteros y compuso sinfonías para orquestas reales.",
            "Convirtió una panadería arruinada en gigante bursátil de la biotecnología.",
        ],
    };
}
