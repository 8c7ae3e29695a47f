using Vitae.Configuration;
using Vitae.Generation;
using Vitae.Review;
using Vitae.Tests.Fakes;
using Vitae.Tests.Generation;

namespace Vitae.Tests.Review;

/// <summary>The samples generated once, ready for decisions.</summary>
internal sealed class ReviewedSession : IAsyncDisposable
{
    private ReviewedSession(TestHouse house, string id)
    {
        House = house;
        Id = id;
    }

    public TestHouse House { get; }

    public string Id { get; }

    public ReviewStep Step => House.Get<ReviewStep>();

    public ResumeHistory History => House.Get<ResumeHistory>();

    public static async Task<ReviewedSession> CreateAsync(GenerationConfig? config = null)
    {
        var house = new TestHouse();
        var id = await SampleSession.CreateAsync(house, config);
        await house.Get<GenerationStep>().RunAsync(id, new GenerationRequest(), TestHouse.Ct);
        return new ReviewedSession(house, id);
    }

    public Task<ReviewedResume> ReadAsync(int? version = null) => Step.GetAsync(Id, version, TestHouse.Ct);

    public Task<ReviewedResume> DoAsync(RevisionAction action, string at, string? text = null, int? expected = null) =>
        Step.ReviseAsync(
            Id,
            new Revision
            {
                Action = action,
                At = at,
                Text = text,
                ExpectedVersion = expected,
            },
            TestHouse.Ct
        );

    public ValueTask DisposeAsync() => House.DisposeAsync();
}
