using Vitae.Evaluation;

namespace Vitae.Tests.Evaluation;

/// <summary>The faults every report can plant.</summary>
public sealed class FaultSuiteTests
{
    [Fact]
    public void The_ladder_never_reads_another_value_than_was_meant() => Assert.Empty(LadderSuite.Misread());

    [Fact]
    public void What_is_safe_to_mend_is_mended_and_what_is_cut_off_is_refused()
    {
        var lines = LadderSuite.Run().ToDictionary(l => l.Kind, StringComparer.Ordinal);

        Assert.All(
            ["code fence", "words around it", "thoughts before it", "trailing commas", "comments", "bare names"],
            kind => Assert.Equal(lines[kind].Tried, lines[kind].Used)
        );
        Assert.All(["cut off", "last brace missing", "a list left out"], kind => Assert.Equal(0, lines[kind].Used));
    }

    [Fact]
    public void A_report_counts_faults_true_claims_and_damaged_answers()
    {
        var report = FaultSuite.Run();

        Assert.True(report.Gate.Sum(l => l.Tried) > 1000);
        Assert.True(report.Faithful.Sum(l => l.Tried) > 200);
        Assert.True(report.Ladder.Sum(l => l.Tried) > 100);
    }
}
