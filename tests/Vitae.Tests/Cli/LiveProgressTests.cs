using Microsoft.Extensions.Time.Testing;
using Spectre.Console.Testing;
using Vitae.Ai;
using Vitae.Cli;

namespace Vitae.Tests.Cli;

public sealed class LiveProgressTests
{
    private readonly FakeTimeProvider time = new();
    private readonly TestConsole console = new TestConsole().Width(120).Interactive();

    [Fact]
    public async Task A_finished_stage_shows_its_seconds_and_the_model_that_answered()
    {
        var result = await ShowAsync(events =>
        {
            events.Report(Event("match_job", RunEventKind.Started));
            time.Advance(TimeSpan.FromSeconds(12.3));
            events.Report(Event("match_job", RunEventKind.Finished) with { Tokens = 1345 });
            return 7;
        });

        Assert.Equal(7, result);
        var line = LastLine("Matching");
        Assert.Contains("✓ 2/4 Matching you with the job", line, StringComparison.Ordinal);
        Assert.Contains("12.3 s", line, StringComparison.Ordinal);
        Assert.Contains("gpt-4o · 1,345 tokens", line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_retry_stays_on_the_screen_with_its_reason()
    {
        await ShowAsync(events =>
        {
            events.Report(Event("write_resume", RunEventKind.Started));
            events.Report(
                Event("write_resume", RunEventKind.Retrying) with
                {
                    Message = "OpenAI is overloaded [529].",
                    Wait = TimeSpan.FromSeconds(8),
                }
            );
            events.Report(Event("write_resume", RunEventKind.Finished));
            return 0;
        });

        Assert.Contains(
            "3/4 Writing the resume: OpenAI is overloaded [529].",
            console.Output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_wait_counts_down_and_tokens_count_up()
    {
        var stage = new LiveStage("write_resume", time);
        stage.Update(Event("write_resume", RunEventKind.Retrying) with { Wait = TimeSpan.FromSeconds(8) });
        time.Advance(TimeSpan.FromSeconds(3));
        Assert.Equal("gpt-4o · asking again in 5 s", stage.Detail());
        stage.Update(Event("write_resume", RunEventKind.Streaming) with { Tokens = 41 });
        Assert.Equal("gpt-4o · 41 tokens", stage.Detail());
    }

    [Fact]
    public async Task A_stage_that_fails_is_marked_and_its_error_passes_through()
    {
        var error = await Assert.ThrowsAsync<VitaeException>(() =>
            ShowAsync<int>(events =>
            {
                events.Report(Event("match_job", RunEventKind.Started));
                throw new VitaeException(ErrorCodes.Timeout, "Too slow.");
            })
        );

        Assert.Equal("Too slow.", error.Message);
        Assert.Contains("✗ 2/4 Matching", LastLine("Matching"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_from_the_ledger_says_that_it_costs_nothing()
    {
        await ShowAsync(events =>
        {
            events.Report(Event("extract_profile", RunEventKind.FromLedger));
            return 0;
        });

        Assert.Contains("already answered, nothing to pay", LastLine("1/4"), StringComparison.Ordinal);
    }

    private Task<T> ShowAsync<T>(Func<IProgress<RunEvent>, T> work) =>
        LiveProgress.ShowAsync(console, events => Task.FromResult(work(events)), time);

    private string LastLine(string part) => console.Lines.Last(l => l.Contains(part, StringComparison.Ordinal));

    private static RunEvent Event(string stage, RunEventKind kind) =>
        new()
        {
            Kind = kind,
            Stage = stage,
            Model = "gpt-4o",
        };
}
