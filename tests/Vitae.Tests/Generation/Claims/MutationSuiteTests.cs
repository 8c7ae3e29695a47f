using Vitae.Evaluation;

namespace Vitae.Tests.Generation.Claims;

/// <summary>The release bar: faults caught, of every kind, in every built-in language; faithful renderings let through.</summary>
public class MutationSuiteTests
{
    private const double LeastCaught = 98;
    private const double MostAlarms = 2;
    private static readonly Dictionary<string, Candidate> People = Candidates
        .All()
        .ToDictionary(p => p.Name, p => p.Person);

    [Theory]
    [InlineData("en")]
    [InlineData("de")]
    [InlineData("fr")]
    [InlineData("es")]
    public void Planted_faults_of_every_kind_are_caught(string language)
    {
        var rows = MutationSuite.Faults(People.Values.Where(p => p.Language == language));

        Assert.True(rows.Count >= 25, $"only {rows.Count} kinds were planted");
        Assert.All(rows, row => Assert.True(MutationSuite.Rate([row]) >= LeastCaught, Describe(row)));
    }

    [Fact]
    public void Faithful_renderings_pass()
    {
        var rows = MutationSuite.Faithful(People, People.Values);

        Assert.True(rows.Sum(r => r.Tried) > 200);
        Assert.True(MutationSuite.Rate(rows) <= MostAlarms, string.Join('\n', rows.Select(Describe)));
    }

    [Fact]
    public void The_corpus_of_json_resumes_meets_the_same_bar()
    {
        var corpus = Environment.GetEnvironmentVariable("VITAE_CORPUS");
        Assert.SkipUnless(corpus is not null, "VITAE_CORPUS is not set.");
        var people = JsonResumeCandidates.Load(corpus!).ToList();

        var faults = MutationSuite.Faults(people);
        var faithful = MutationSuite.Faithful(new Dictionary<string, Candidate>(StringComparer.Ordinal), people);

        Assert.True(people.Count >= 10);
        Assert.True(MutationSuite.Rate(faults) >= LeastCaught, string.Join('\n', faults.Select(Describe)));
        Assert.True(MutationSuite.Rate(faithful) <= MostAlarms, string.Join('\n', faithful.Select(Describe)));
    }

    private static string Describe(MutationSuite.Row row) =>
        $"{row.Kind}: {row.Stopped} of {row.Tried} stopped\n  {string.Join("\n  ", row.Exceptions)}";
}
