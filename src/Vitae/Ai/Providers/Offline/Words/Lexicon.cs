namespace Vitae.Ai;

/// <summary>The tables of <c>Data/</c>, each read when it is first needed.</summary>
internal static class Lexicon
{
    private static readonly Lazy<WordTable> LazyLabels = new(() => WordTable.Load("labels"));
    private static readonly Lazy<WordTable> LazyRoles = new(() => WordTable.Load("roles"));
    private static readonly Lazy<WordTable> LazyDegrees = new(() => WordTable.Load("degrees"));
    private static readonly Lazy<WordTable> LazyOrganisations = new(() => WordTable.Load("organisations"));
    private static readonly Lazy<WordTable> LazyPlaces = new(() => WordTable.Load("places"));
    private static readonly Lazy<WordTable> LazyLanguages = new(() => WordTable.Load("languages"));
    private static readonly Lazy<WordTable> LazyLevels = new(() => WordTable.Load("levels"));
    private static readonly Lazy<WordTable> LazySoftSkills = new(() => WordTable.Load("soft-skills"));
    private static readonly Lazy<WordTable> LazyResults = new(() => WordTable.Load("results"));

    public static WordTable Labels => LazyLabels.Value;

    public static WordTable Roles => LazyRoles.Value;

    public static WordTable Degrees => LazyDegrees.Value;

    public static WordTable Organisations => LazyOrganisations.Value;

    public static WordTable Places => LazyPlaces.Value;

    public static WordTable Languages => LazyLanguages.Value;

    public static WordTable Levels => LazyLevels.Value;

    public static WordTable SoftSkills => LazySoftSkills.Value;

    public static WordTable Results => LazyResults.Value;
}
