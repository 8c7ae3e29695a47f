using Vitae.Ai;
using Vitae.ModelServer;
using Vitae.Storage;
using Vitae.Tests.Ai.Faults;
using Vitae.Tests.Fakes;

namespace Vitae.Tests.Ai;

/// <summary>Who waits for whose answer.</summary>
public sealed class SameQuestionTests
{
    private static readonly TimeSpan Most = TimeSpan.FromSeconds(60);

    [Fact]
    public async Task Two_people_with_the_same_question_do_not_wait_for_each_other()
    {
        await using var house = await WireHouse.OpenAsync();
        house.Server.Script.Add(Script.Everyone, new Step { Hang = true });
        using var end = CancellationTokenSource.CreateLinkedTokenSource(TestHouse.Ct);
        var first = AskAsync(house, "anna", end.Token);
        await house.Server.Journal.UntilAsync(j => j.Count == 1, TestHouse.Ct);

        await AskAsync(house, "ben", TestHouse.Ct).WaitAsync(Most, TestHouse.Ct);

        Assert.Equal(2, house.Server.Journal.Count);
        await end.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
    }

    private static async Task AskAsync(WireHouse house, string person, CancellationToken ct)
    {
        using var owner = CurrentOwner.Enter(person);
        await house.AskAsync(new AiRun { Models = ["gpt-4o"] }, "first", ct: ct);
    }
}
