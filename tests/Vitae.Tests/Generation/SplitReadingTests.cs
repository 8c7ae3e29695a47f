using System.Text;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Vitae.Ai;
using Vitae.Configuration;
using Vitae.Documents;
using Vitae.Generation;
using Vitae.Tests.Fakes;

namespace Vitae.Tests.Generation;

/// <summary>Documents that do not fit a model's context together.</summary>
public sealed class SplitReadingTests : IDisposable
{
    private readonly string catalogue = Path.GetTempFileName();

    public void Dispose() => File.Delete(catalogue);

    [Fact]
    public async Task Documents_too_long_together_are_read_one_by_one_and_make_the_same_profile()
    {
        await using var large = House(context: null);
        await using var small = House(context: 8500);
        var (whole, none) = await ReadAsync(large);
        var (split, told) = await ReadAsync(small);

        Assert.Empty(none);
        Assert.Contains(told, e => e.Message!.Contains("8500", StringComparison.Ordinal));
        Assert.Equal(Entries(whole), Entries(split));
        Assert.Equal(whole.TechnicalSkills.Select(s => s.Name), split.TechnicalSkills.Select(s => s.Name));
    }

    [Fact]
    public async Task A_document_too_long_by_itself_is_refused_with_the_figure()
    {
        await using var house = House(context: 4000);

        var error = await Assert.ThrowsAsync<ModelException>(() => ReadAsync(house));

        Assert.Equal(ModelErrorKind.ContextTooSmall, error.Kind);
        Assert.Contains("4000", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_estimate_counts_each_document_that_is_asked_apart()
    {
        await using var house = House(context: 8500);
        var session = await SessionAsync(house);

        var estimate = await house.Get<GenerationStep>().EstimateAsync(session, TestHouse.Ct);

        Assert.True(estimate.Stages[0].Calls > 1);
        Assert.Equal(estimate.Stages.Count - 1 + estimate.Stages[0].Calls, estimate.Calls);
    }

    private TestHouse House(int? context)
    {
        var size = context is null ? "null" : $"{context}";
        File.WriteAllText(
            catalogue,
            $$"""[{"id":"offline","provider":"offline","context_tokens":{{size}},"takes_temperature":false,"input_price":0,"output_price":0}]"""
        );
        var settings = new ConfigurationBuilder()
            .AddInMemoryCollection([new(ModelCatalog.OverrideName, catalogue)])
            .Build();
        var house = new TestHouse(services => services.AddSingleton(new ModelSettings(settings)));
        // Read now, before the next house writes the file anew.
        Assert.Equal(context, house.Get<ModelCatalog>().Find("offline").ContextTokens);
        return house;
    }

    private static async Task<(CandidateProfile Profile, List<RunEvent> Told)> ReadAsync(TestHouse house)
    {
        var session = await SessionAsync(house);
        var documents = await house.Get<DocumentStep>().LoadAsync(session, TestHouse.Ct);
        Assert.True(documents.Count > 1);
        var events = new Events();
        var run = new AiRun { Models = ["offline"], Progress = events };
        var told = await house.Get<ExtractProfileStage>().RunAsync(documents, run, TestHouse.Ct);
        var merged = FactMerge.Of(told, documents, new Dictionary<string, string>(StringComparer.Ordinal));
        return (merged.Profile, [.. events.Seen.Where(e => e.Kind == RunEventKind.Warning)]);
    }

    /// <summary>The sample CV and a letter that is longer than any.</summary>
    private static async Task<string> SessionAsync(TestHouse house)
    {
        var session = await SampleSession.CreateAsync(house, GenerationConfig.ForTest);
        var letter =
            "Dear hiring team,\n\n"
            + string.Concat(
                Enumerable
                    .Range(1, 200)
                    .Select(i => $"I would be glad to tell you more about it when we meet, {i}.\n\n")
            );
        await house
            .Get<DocumentStep>()
            .AddAsync(
                session,
                [new DocumentFile("letter.md", Encoding.UTF8.GetBytes(letter))],
                DocumentKind.CoverLetter,
                TestHouse.Ct
            );
        return session;
    }

    private static IEnumerable<string> Entries(CandidateProfile profile) =>
        profile
            .Experiences.Concat(profile.Education)
            .Concat(profile.Certifications)
            .Select(e => $"{e.Title} | {e.Organisation} | {e.Period?.Text} | {e.Facts.Count}");

    private sealed class Events : IProgress<RunEvent>
    {
        public List<RunEvent> Seen { get; } = [];

        public void Report(RunEvent value) => Seen.Add(value);
    }
}
