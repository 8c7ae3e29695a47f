using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Time.Testing;
using Vitae.Ai;
using Vitae.Sessions;
using Vitae.Storage;

namespace Vitae.Tests.Ai;

public sealed class StructuredChatTests
{
    [Fact]
    public async Task A_good_answer_is_returned_and_written_down()
    {
        await using var house = new ChatHouse();
        house.Main.Says(ChatHouse.Good, usage: new UsageDetails { InputTokenCount = 1000, OutputTokenCount = 100 });
        var run = ChatHouse.Run();
        var answer = await house.AskAsync(run);
        Assert.Equal(["Ada"], answer.Value.Names);
        Assert.Equal(0.002m, answer.Usage.CostUsd);
        Assert.Equal(1, answer.Usage.Calls);
        Assert.Same(answer.Usage, Assert.Single(run.Usage));
        var call = Assert.Single(await house.CallsAsync());
        Assert.Equal(("succeeded", 1, 1000, "main"), (call.Status, call.Requests, call.InputTokens, call.Model));
    }

    [Fact]
    public async Task The_same_question_is_answered_from_the_ledger_without_a_call()
    {
        await using var house = new ChatHouse();
        house.Main.Says(ChatHouse.Good);
        await house.AskAsync();
        var again = await house.AskAsync();
        Assert.Equal("Hello", again.Value.Words);
        Assert.True(again.Usage.FromLedger);
        Assert.Equal((0, 0m), (again.Usage.Calls, again.Usage.CostUsd));
        Assert.Single(house.Main.Requests);
    }

    [Fact]
    public async Task Other_data_or_another_owner_is_another_question()
    {
        await using var house = new ChatHouse();
        house.Main.Otherwise = _ => ChatHouse.Good;
        await house.AskAsync();
        await house.AskAsync(people: "[d1.1] Grace");
        await house.AskAsync(new AiRun { Owner = "eve", Models = ["openai/main"] });
        Assert.Equal(3, house.Main.Requests.Count);
    }

    [Fact]
    public async Task A_forced_run_does_not_read_older_answers()
    {
        await using var house = new ChatHouse();
        house.Main.Otherwise = _ => ChatHouse.Good;
        await house.AskAsync();
        var since = TimeProvider.System.GetUtcNow().UtcDateTime;
        await house.AskAsync(new AiRun { Models = ["openai/main"], AskAnewSince = since });
        await house.AskAsync(new AiRun { Models = ["openai/main"], AskAnewSince = since });
        Assert.Equal(2, house.Main.Requests.Count);
    }

    [Fact]
    public async Task A_bad_answer_is_corrected_once_with_its_faults_named()
    {
        await using var house = new ChatHouse();
        house.Main.Says("""{"words":"Hello","names":[]}""").Says(ChatHouse.Good);
        var answer = await house.AskAsync();
        Assert.Equal(2, answer.Usage.Calls);
        Assert.Contains("Nobody is greeted.", house.Main.Requests[1].Text, StringComparison.Ordinal);
        Assert.Equal(["failed", "succeeded"], (await house.CallsAsync()).Select(c => c.Status));
        await house.AskAsync();
        Assert.Equal(2, house.Main.Requests.Count);
    }

    [Fact]
    public async Task Two_bad_answers_are_an_error_that_keeps_the_text()
    {
        await using var house = new ChatHouse();
        house.Main.Says("first").Says("second");
        var error = await Assert.ThrowsAsync<ModelException>(() => house.AskAsync());
        Assert.Equal((ModelErrorKind.BadOutput, "second", "greet"), (error.Kind, error.RawText, error.Stage));
        Assert.Equal(2, house.Main.Requests.Count);
    }

    [Fact]
    public async Task A_cut_off_answer_gets_more_room_once()
    {
        await using var house = new ChatHouse();
        house.Main.Says("{\"words\":\"Hel", ChatFinishReason.Length).Says(ChatHouse.Good);
        await house.AskAsync();
        Assert.Equal([100, 200], house.Main.Requests.Select(r => r.Options.MaxOutputTokens));
        house.Main.Says("{", ChatFinishReason.Length).Says("{", ChatFinishReason.Length);
        var error = await Assert.ThrowsAsync<ModelException>(() => house.AskAsync(people: "[d1.1] Grace"));
        Assert.Equal(ModelErrorKind.Truncated, error.Kind);
    }

    [Fact]
    public async Task A_refusal_is_named_and_not_asked_again()
    {
        await using var house = new ChatHouse();
        house.Main.Says("", ChatFinishReason.ContentFilter);
        var error = await Assert.ThrowsAsync<ModelException>(() => house.AskAsync());
        Assert.Equal(ModelErrorKind.Refused, error.Kind);
        Assert.Single(house.Main.Requests);
    }

    [Fact]
    public async Task A_refused_schema_steps_down_to_a_lower_rung_and_stays_there()
    {
        await using var house = new ChatHouse();
        var refusal = new ModelException(ModelErrorKind.BadRequest, "no") { RejectedParameter = "response_format" };
        house.Main.Fails(refusal).Fails(refusal).Says(ChatHouse.Good).Says(ChatHouse.Good);
        await house.AskAsync();
        await house.AskAsync(people: "[d1.1] Grace");
        Assert.Equal(
            [typeof(ChatResponseFormatJson), typeof(ChatResponseFormatJson), null, null],
            house.Main.Requests.Select(r => r.Options.ResponseFormat?.GetType())
        );
        Assert.Contains("JSON schema", house.Main.Requests[^1].Text, StringComparison.Ordinal);
        Assert.DoesNotContain("JSON schema", house.Main.Requests[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Passing_faults_are_retried_up_to_the_limit_and_no_further()
    {
        await using var house = new ChatHouse();
        house.Main.Fails(ModelErrorKind.Unavailable, 3).Says(ChatHouse.Good);
        var answer = await house.AskAsync();
        Assert.Equal(1, answer.Usage.Calls);
        Assert.Equal(4, Assert.Single(await house.CallsAsync()).Requests);
        house.Main.Fails(ModelErrorKind.Unavailable, 9);
        await Assert.ThrowsAsync<ModelException>(() => house.AskAsync(people: "[d1.1] Grace"));
        Assert.Equal(8, house.Main.Requests.Count);
    }

    [Theory]
    [InlineData(ModelErrorKind.Auth)]
    [InlineData(ModelErrorKind.BadRequest)]
    [InlineData(ModelErrorKind.ModelNotFound)]
    [InlineData(ModelErrorKind.ContextTooSmall)]
    [InlineData(ModelErrorKind.Refused)]
    public async Task A_fault_that_stays_gets_exactly_one_request(ModelErrorKind kind)
    {
        await using var house = new ChatHouse();
        house.Main.Fails(kind, 5);
        var error = await Assert.ThrowsAsync<ModelException>(() => house.AskAsync());
        Assert.Equal(kind, error.Kind);
        Assert.Single(house.Main.Requests);
    }

    [Fact]
    public async Task An_exhausted_quota_gets_exactly_one_request()
    {
        await using var house = new ChatHouse();
        house.Main.Fails(new ModelException(ModelErrorKind.RateLimited, "quota") { Retryable = false }, 5);
        await Assert.ThrowsAsync<ModelException>(() => house.AskAsync());
        Assert.Single(house.Main.Requests);
    }

    [Fact]
    public async Task A_wait_of_an_hour_is_not_slept_through()
    {
        await using var house = new ChatHouse();
        house.Main.Fails(
            new ModelException(ModelErrorKind.RateLimited, "busy") { RetryAfter = TimeSpan.FromHours(1) },
            5
        );
        var error = await Assert.ThrowsAsync<ModelException>(() => house.AskAsync());
        Assert.Equal(TimeSpan.FromHours(1), error.RetryAfter);
        Assert.Single(house.Main.Requests);
    }

    [Fact]
    public async Task The_next_model_answers_when_the_first_cannot_and_is_named()
    {
        await using var house = new ChatHouse();
        house.Main.Fails(ModelErrorKind.Unavailable, 4);
        house.Other.Otherwise = _ => ChatHouse.Good;
        var run = ChatHouse.Run("openai/main", "anthropic/other");
        var answer = await house.AskAsync(run);
        Assert.Equal("other", answer.Usage.Model);
        // The dead provider is left in peace for the rest of the run.
        await house.AskAsync(run, "[d1.1] Grace");
        Assert.Equal((4, 2), (house.Main.Requests.Count, house.Other.Requests.Count));
        // Its answer is a finished stage of this run, whoever gave it.
        await house.AskAsync(run);
        Assert.Equal((4, 2), (house.Main.Requests.Count, house.Other.Requests.Count));
    }

    [Fact]
    public async Task A_model_asked_for_its_own_sake_earlier_does_not_pass_for_a_better_one_listed_first()
    {
        await using var house = new ChatHouse();
        house.Main.Otherwise = house.Other.Otherwise = _ => ChatHouse.Good;
        await house.AskAsync(ChatHouse.Run("anthropic/other"));
        var answer = await house.AskAsync(ChatHouse.Run("openai/main", "anthropic/other"));
        Assert.Equal("main", answer.Usage.Model);
    }

    [Fact]
    public async Task A_prompt_larger_than_the_context_is_refused_before_any_request()
    {
        await using var house = new ChatHouse();
        var error = await Assert.ThrowsAsync<ModelException>(() =>
            house.AskAsync(people: string.Join(' ', Enumerable.Repeat("word", 5000)))
        );
        Assert.Equal(ModelErrorKind.ContextTooSmall, error.Kind);
        Assert.Contains("4000", error.Message, StringComparison.Ordinal);
        Assert.Empty(house.Main.Requests);
    }

    [Fact]
    public async Task A_call_that_could_pass_the_budget_is_not_made()
    {
        await using var house = new ChatHouse();
        var error = await Assert.ThrowsAsync<ModelException>(() =>
            house.AskAsync(new AiRun { Models = ["openai/main"], BudgetUsd = 0.0001m })
        );
        Assert.Equal(ModelErrorKind.OverBudget, error.Kind);
        Assert.Empty(house.Main.Requests);
        Assert.Empty(await house.CallsAsync());
    }

    [Fact]
    public async Task A_resumed_run_counts_what_the_interrupted_one_has_spent_on_the_session()
    {
        await using var house = new ChatHouse();
        var session = await house.Get<SessionStore>().CreateAsync(ChatHouse.Ct);
        house.Main.Says(ChatHouse.Good, usage: new UsageDetails { InputTokenCount = 9000, OutputTokenCount = 10 });
        await house.AskAsync(Resumed());
        var error = await Assert.ThrowsAsync<ModelException>(() => house.AskAsync(Resumed(), "[d1.1] Grace"));
        Assert.Equal(ModelErrorKind.OverBudget, error.Kind);
        Assert.Contains("0.0091 USD of the run's 0.01 USD", error.Message, StringComparison.Ordinal);
        Assert.Single(house.Main.Requests);

        AiRun Resumed() =>
            new()
            {
                Models = ["openai/main"],
                SessionId = session.Id,
                BudgetUsd = 0.01m,
            };
    }

    [Fact]
    public async Task The_budget_of_the_day_counts_earlier_runs()
    {
        await using var house = new ChatHouse(o => o with { DailyBudgetUsd = 0.01m });
        house.Main.Says(ChatHouse.Good, usage: new UsageDetails { InputTokenCount = 9000, OutputTokenCount = 10 });
        await house.AskAsync();
        var error = await Assert.ThrowsAsync<ModelException>(() => house.AskAsync(people: "[d1.1] Grace"));
        Assert.Equal(ModelErrorKind.OverBudget, error.Kind);
        Assert.Single(house.Main.Requests);
    }

    [Fact]
    public async Task Unreported_usage_is_estimated_and_marked()
    {
        await using var house = new ChatHouse();
        house.Main.Says(ChatHouse.Good);
        var answer = await house.AskAsync();
        Assert.True(answer.Usage is { IsEstimated: true, InputTokens: > 100, OutputTokens: > 5, CostUsd: > 0 });
    }

    [Fact]
    public async Task Cancelling_is_quick_and_leaves_a_closed_row_and_a_free_question()
    {
        await using var house = new ChatHouse();
        using var cancel = CancellationTokenSource.CreateLinkedTokenSource(ChatHouse.Ct);
        var asked = new TaskCompletionSource();
        house.Main.Does(async ct =>
        {
            asked.SetResult();
            await Task.Delay(Timeout.Infinite, ct);
            throw new InvalidOperationException("not reached");
        });
        var asking = house.AskAsync(ct: cancel.Token);
        await asked.Task;
        await cancel.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => asking);
        var call = Assert.Single(await house.CallsAsync());
        Assert.Equal(("failed", "cancelled"), (call.Status, call.ErrorKind));
        house.Main.Says(ChatHouse.Good);
        Assert.Equal("Hello", (await house.AskAsync()).Value.Words);
    }

    [Fact]
    public async Task Two_askers_of_one_question_make_one_call()
    {
        await using var house = new ChatHouse();
        house.Main.Says(ChatHouse.Good);
        var answers = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => Task.Run(() => house.AskAsync())));
        Assert.Single(house.Main.Requests);
        Assert.Equal(4, answers.Count(a => a.Usage.FromLedger));
    }

    [Fact]
    public async Task An_answer_that_came_between_the_look_and_the_claim_is_not_asked_for_again()
    {
        var claims = new LateClaims();
        await using var house = new ChatHouse(claims: claims);
        house.Main.Says(ChatHouse.Good);
        claims.Before = async () => Assert.False((await house.AskAsync()).Usage.FromLedger);

        var answer = await house.AskAsync();

        Assert.True(answer.Usage.FromLedger);
        Assert.Single(house.Main.Requests);
    }

    [Fact]
    public async Task A_refused_temperature_is_left_out_from_then_on()
    {
        await using var house = new ChatHouse();
        house.Main.Fails(new ModelException(ModelErrorKind.BadRequest, "no") { RejectedParameter = "temperature" });
        house.Main.Otherwise = _ => ChatHouse.Good;
        await house.AskAsync();
        await house.AskAsync(people: "[d1.1] Grace");
        Assert.Equal([0.2f, null, null], house.Main.Requests.Select(r => r.Options.Temperature));
    }

    [Fact]
    public async Task An_estimate_asks_nothing_and_says_what_the_first_unpaid_question_would_take()
    {
        await using var house = new ChatHouse();
        house.Main.Says(ChatHouse.Good);
        await house.AskAsync();
        var run = new AiRun { Models = ["openai/main"], AskNothing = true };
        Assert.True((await house.AskAsync(run)).Usage.FromLedger);
        Assert.Null(run.Unpaid);
        var error = await Assert.ThrowsAsync<ModelException>(() => house.AskAsync(run, "[d1.1] Grace"));
        Assert.Equal(ModelErrorKind.OverBudget, error.Kind);
        Assert.True(
            run.Unpaid is { Stage: "greet", Model: "main", InputTokens: > 200, OutputTokens: 100, IsCounted: true }
        );
        Assert.Equal((run.Unpaid.InputTokens + 1000) / 1_000_000m, run.Unpaid.CostUsd);
        Assert.True(house.Get<CostEstimator>().Guess("greet", run, 1000) is { InputTokens: > 1200, IsCounted: false });
        Assert.Single(house.Main.Requests);
    }

    [Fact]
    public async Task A_long_wait_is_told_as_a_time_of_day()
    {
        var time = new FakeTimeProvider(new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero));
        await using var house = new ChatHouse(time: time);
        house.Main.Fails(
            new ModelException(ModelErrorKind.RateLimited, "Busy.") { RetryAfter = TimeSpan.FromHours(1) }
        );
        var error = await Assert.ThrowsAsync<ModelException>(() => house.AskAsync());
        Assert.Equal("Busy. It asks to wait until 2026-01-02 04:04:05 UTC.", error.Message);
        Assert.Equal(TimeSpan.FromHours(1), error.RetryAfter);
    }

    [Fact]
    public async Task Progress_and_exchanges_can_be_watched()
    {
        await using var house = new ChatHouse();
        house.Main.Fails(ModelErrorKind.Unavailable).Says("""{"words":"Hello","names":[]}""").Says(ChatHouse.Good);
        var events = new Events();
        var exchanges = new List<AiExchange>();
        var run = new AiRun
        {
            Models = ["openai/main"],
            Progress = events,
            Watch = exchanges.Add,
        };
        await house.AskAsync(run);
        await house.AskAsync(run);
        Assert.Equal(
            [
                RunEventKind.Started,
                RunEventKind.Retrying,
                RunEventKind.Correcting,
                RunEventKind.Finished,
                RunEventKind.FromLedger,
            ],
            events.Select(e => e.Kind).Where(k => k != RunEventKind.Streaming)
        );
        Assert.Equal([false, false, true], exchanges.Select(e => e.FromLedger));
        Assert.Contains("[d1.1] Ada", exchanges[0].Prompt, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_row_left_open_by_a_dead_process_is_closed_and_the_question_asked_once_more()
    {
        await using var house = new ChatHouse();
        house.Main.Otherwise = _ => ChatHouse.Good;
        await house.AskAsync();
        await using (var db = await house.Get<IDbContextFactory<VitaeDb>>().CreateDbContextAsync(ChatHouse.Ct))
            await db.AiCalls.ExecuteUpdateAsync(s => s.SetProperty(c => c.Status, "started"), ChatHouse.Ct);
        await house.AskAsync();
        Assert.Equal(2, house.Main.Requests.Count);
        Assert.Equal(
            [("failed", "interrupted"), ("succeeded", null)],
            (await house.CallsAsync()).Select(c => (c.Status, c.ErrorKind))
        );
    }

    private sealed class Events : List<RunEvent>, IProgress<RunEvent>
    {
        public void Report(RunEvent value) => Add(value);
    }
}
