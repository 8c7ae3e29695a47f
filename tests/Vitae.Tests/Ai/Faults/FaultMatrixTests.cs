using System.Diagnostics;
using Vitae.Ai;
using Vitae.ModelServer;
using Vitae.Tests.Fakes;

namespace Vitae.Tests.Ai.Faults;

/// <summary>Every transport fault, over every wire: the right number of requests, the right name, nothing paid twice.</summary>
public sealed class FaultMatrixTests(FaultReport report)
{
    private static readonly Dictionary<string, string> Wires = new(StringComparer.Ordinal)
    {
        ["openai"] = "gpt-4o",
        ["anthropic"] = "claude-sonnet-4-5",
        ["ollama"] = "ollama/llama3.1",
    };

    /// <summary>All rows over one wire; over the others the first of each kind, or all with <c>VITAE_ALL_FAULTS</c>.</summary>
    public static IEnumerable<TheoryDataRow<int, string>> Rows()
    {
        var all = Environment.GetEnvironmentVariable("VITAE_ALL_FAULTS") is { Length: > 0 };
        var rows = FaultRows.All();
        return from wire in Wires.Keys
            from index in Enumerable.Range(0, rows.Count)
            where all || wire is "openai" || rows.Take(index).All(r => r.Id != rows[index].Id)
            select new TheoryDataRow<int, string>(index, wire) { TestDisplayName = $"{rows[index]} ({wire})" };
    }

    [Theory]
    [MemberData(nameof(Rows), DisableDiscoveryEnumeration = true)]
    public async Task A_fault_at_the_second_stage_costs_what_the_matrix_says(int index, string wire)
    {
        var row = FaultRows.All()[index];
        await using var house = await WireHouse.OpenAsync(row.Options);
        var watch = new Stopwatch();
        var error = await Record.ExceptionAsync(() =>
            house.RunAsync(Run(wire), stage => Inject(house, row, stage, watch))
        );
        watch.Stop();

        Assert.True(error is null or ModelException, $"{error}");
        Assert.Equal(row.Fails, (error as ModelException)?.Kind);
        var hit = house.Server.Journal.PerStage;
        Assert.Equal(row.Requests, hit["second"]);
        Assert.True(watch.Elapsed >= row.AtLeast, $"asked again after {watch.Elapsed}");
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(40));
        Assert.DoesNotContain(WireHouse.Key, $"{error}", StringComparison.Ordinal);

        Assert.All(
            LeftOnDisk.In(house.Folder),
            left => Assert.DoesNotContain(WireHouse.Key, left.Text, StringComparison.Ordinal)
        );

        house.Server.Script.Clear();
        await house.RunAsync(Run(wire));
        var after = house.Server.Journal.PerStage;
        var again = (after["first"] - 1) + (row.Fails is null ? after["second"] - hit["second"] : 0);
        Assert.Equal(0, again);
        report.Add(
            row.Id,
            row.What,
            wire,
            Math.Min(hit["second"], row.Forever ? 99 : row.Steps.Count),
            0,
            again,
            string.Join(' ', WireHouse.Stages.Select(s => after[s]))
        );
    }

    private static AiRun Run(string wire) => new() { Models = [Wires[wire]] };

    private static void Inject(WireHouse house, FaultRow row, string stage, Stopwatch watch)
    {
        if (stage is not "second")
        {
            watch.Stop();
            return;
        }
        watch.Start();
        if (row.Forever)
            house.Server.Script.Always(row.Steps[0]);
        else
            house.Server.Script.Add(Script.Everyone, FaultRows.All().First(r => r.What == row.What).Steps);
    }
}
