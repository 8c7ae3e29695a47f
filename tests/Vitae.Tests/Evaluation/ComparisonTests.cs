using Vitae.Evaluation;

namespace Vitae.Tests.Evaluation;

/// <summary>Two reports side by side: only what chance cannot explain is called better or worse.</summary>
public sealed class ComparisonTests
{
    [Fact]
    public void A_change_on_every_pair_is_named_and_noise_is_not()
    {
        var before = Report("v1 aaaaaaaa", i => ("fact_recall", 0.5 + i * 0.01), i => ("seconds", 4 + i % 3));
        var after = Report("v2 bbbbbbbb", i => ("fact_recall", 0.7 + i * 0.01), i => ("seconds", 4 + (i + 1) % 3));

        var comparison = Assert.Single(Comparison.Of(after, before));

        Assert.Equal(["slots found (title, employer, dates)"], comparison.Better);
        Assert.Empty(comparison.Worse);
        Assert.Equal(["match_job: v1 aaaaaaaa → v2 bbbbbbbb"], comparison.PromptChanges);
        Assert.Equal(Verdict.Unclear, comparison.Differences.Single(d => d.Id == "seconds").Verdict);
    }

    [Fact]
    public void More_of_what_should_be_less_is_worse()
    {
        var before = Report("v1", i => ("unsupported_claim_rate", 0));
        var after = Report("v1", i => ("unsupported_claim_rate", 0.02 + i * 0.001));

        Assert.Equal(["claims without ground, shipped"], Comparison.Of(after, before).Single().Worse);
    }

    [Fact]
    public void Only_pairs_of_both_reports_count()
    {
        var before = Report("v1", i => ("words", 400));
        var after = before with { Models = [before.Models[0] with { Pairs = [.. before.Models[0].Pairs.Take(3)] }] };

        Assert.Equal(3, Comparison.Of(after, before).Single().Pairs);
    }

    internal static EvalReport Report(string prompt, params Func<int, (string Id, double Value)>[] values)
    {
        var pairs = Enumerable
            .Range(0, 9)
            .Select(i => new PairLine
            {
                Candidate = $"candidate{i}",
                Posting = "posting",
                Fit = i < 3 ? "strong" : "none",
                Values = values
                    .Select(v => v(i))
                    .ToDictionary(v => v.Id, v => (IReadOnlyList<double>)[v.Value], StringComparer.Ordinal),
            })
            .ToList();
        return new EvalReport
        {
            Dataset = "invented",
            At = DateTimeOffset.UnixEpoch,
            Pairs = pairs.Count,
            Repeats = 1,
            Models =
            [
                new ModelReport
                {
                    Model = "some-model",
                    Prompts = new Dictionary<string, string> { ["match_job"] = prompt },
                    Generations = pairs.Count,
                    Failures = new Dictionary<string, int>(),
                    Metrics = [.. MeasureCatalog.All.Select(m => MetricLine.Of(m, pairs)).OfType<MetricLine>()],
                    Stages = [],
                    Separation = null,
                    Pairs = pairs,
                },
            ],
        };
    }
}
