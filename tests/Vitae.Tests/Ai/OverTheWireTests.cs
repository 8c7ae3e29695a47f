using System.Text;
using System.Text.Json;
using Vitae.Ai;
using Vitae.Jobs;
using Vitae.ModelServer;
using Vitae.Tests.Fakes;

namespace Vitae.Tests.Ai;

/// <summary>Step 1 through real SDKs and HTTP: what the house does with what servers do.</summary>
public sealed class OverTheWireTests
{
    private const string Posting =
        "# Fitter\n\nAqua Ltd, Leeds\n\n## Requirements\n\n- Five years with valves\n- Docker and Kubernetes\n\n## Nice to have\n\n- Welding\n";

    public static TheoryData<string> Models => WiredHouse.Models;

    [Theory]
    [MemberData(nameof(Models))]
    public async Task Every_wire_brings_the_same_answer_as_no_wire(string model)
    {
        await using var house = await WiredHouse.StartAsync();

        var wired = await SubmitAsync(house, model);
        var direct = await SubmitAsync(house, "offline");

        Assert.Equal(JsonSerializer.Serialize(direct.Requirements), JsonSerializer.Serialize(wired.Requirements));
        Assert.Equal(model, wired.Usage!.Model);
        Assert.Equal("parse_job", Assert.Single(house.Server.Journal.Entries).Stage);
    }

    [Theory]
    [MemberData(nameof(Models))]
    public async Task A_server_that_is_always_down_is_asked_as_often_as_configured_and_no_more(string model)
    {
        await using var house = await WiredHouse.StartAsync();
        house.Server.Script.Always(Step.Fails(503));

        var error = await Assert.ThrowsAsync<ModelException>(() => SubmitAsync(house, model));

        Assert.Equal(ErrorCodes.ProviderUnavailable, error.Code);
        Assert.Equal(new AiOptions { DataFolder = "" }.MaxAttempts, house.Server.Journal.Count);
    }

    [Theory]
    [InlineData(400, ErrorCodes.InvalidInput)]
    [InlineData(401, ErrorCodes.InvalidApiKey)]
    [InlineData(402, ErrorCodes.RateLimited)]
    [InlineData(403, ErrorCodes.InvalidApiKey)]
    [InlineData(404, ErrorCodes.ModelNotFound)]
    [InlineData(413, ErrorCodes.ContextTooSmall)]
    public async Task What_a_retry_cannot_cure_is_asked_once(int status, string code)
    {
        await using var house = await WiredHouse.StartAsync();
        house.Server.Script.Always(Step.Fails(status));

        var error = await Assert.ThrowsAsync<ModelException>(() => SubmitAsync(house, "gpt-4o"));

        Assert.Equal(code, error.Code);
        Assert.Equal(1, house.Server.Journal.Count);
    }

    [Theory]
    [MemberData(nameof(Models))]
    public async Task The_next_request_comes_no_earlier_than_the_server_asked(string model)
    {
        await using var house = await WiredHouse.StartAsync();
        house.Server.Script.Add(Script.Everyone, Step.Fails(429, ("retry-after-ms", "400")));

        await SubmitAsync(house, model);

        Assert.True(Assert.Single(house.Server.Journal.Gaps) >= TimeSpan.FromMilliseconds(400));
    }

    [Fact]
    public async Task A_server_that_asks_for_an_hour_is_not_waited_for()
    {
        await using var house = await WiredHouse.StartAsync();
        house.Server.Script.Always(Step.Fails(429, ("Retry-After", "3600")));

        var error = await Assert.ThrowsAsync<ModelException>(() => SubmitAsync(house, "gpt-4o"));

        Assert.Equal(TimeSpan.FromHours(1), error.RetryAfter);
        Assert.Equal(1, house.Server.Journal.Count);
    }

    [Theory]
    [MemberData(nameof(Models))]
    public async Task A_cut_answer_is_asked_for_again_and_never_taken_for_whole(string model)
    {
        await using var house = await WiredHouse.StartAsync();
        house.Server.Script.Add(Script.Everyone, new Step { CutAfter = 300 }, new Step { EndAfter = 2 });

        var result = await SubmitAsync(house, model);

        Assert.NotEmpty(result.Requirements.Requirements);
        Assert.Equal(3, house.Server.Journal.Count);
    }

    [Fact]
    public async Task The_second_model_answers_for_the_first_and_is_named()
    {
        await using var house = await WiredHouse.StartAsync();
        house.Server.Script.Always(Step.Fails(401), "sk-test-openai");

        var result = await SubmitAsync(house, "gpt-4o", "claude-sonnet-4-5");

        Assert.Equal("claude-sonnet-4-5", result.Usage!.Model);
        Assert.Equal(["openai", "anthropic"], house.Server.Journal.Entries.Select(e => e.Wire));
    }

    [Fact]
    public async Task No_more_calls_are_in_flight_than_allowed_and_all_are_answered()
    {
        await using var house = await WiredHouse.StartAsync(
            options => options with { MaxCallsInFlight = 3 },
            server => server with { DelayMs = 20 }
        );

        var results = await Task.WhenAll(
            Enumerable.Range(0, 12).Select(i => SubmitPostingAsync(house, $"{Posting}\n- Skill {i}\n", "gpt-4o"))
        );

        Assert.All(results, r => Assert.NotEmpty(r.Requirements.Requirements));
        Assert.InRange(house.Server.Journal.MostInFlight, 2, 3);
        Assert.Equal(12, house.Server.Journal.Count);
    }

    [Fact]
    public async Task The_same_question_sends_the_same_bytes()
    {
        await using var house = await WiredHouse.StartAsync();
        house.Server.Script.Add(Script.Everyone, Step.Fails(500), Step.Fails(500));

        await SubmitAsync(house, "claude-sonnet-4-5");

        Assert.Single(house.Server.Journal.Entries.Select(e => e.RequestHash).Distinct(StringComparer.Ordinal));
    }

    private static Task<JobResult> SubmitAsync(WiredHouse house, params string[] models) =>
        SubmitPostingAsync(house, Posting, models);

    private static Task<JobResult> SubmitPostingAsync(WiredHouse house, string posting, params string[] models) =>
        house
            .Get<JobStep>()
            .SubmitAsync(
                null,
                new JobSource("job.md", Encoding.UTF8.GetBytes(posting)),
                null,
                new AiRun { Models = models },
                TestHouse.Ct
            );
}
