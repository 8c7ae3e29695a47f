using Spectre.Console;
using Vitae.Ai;

namespace Vitae.Cli;

/// <summary>Draws the stages of a run on a terminal while it goes on; loaded only where there is one.</summary>
internal sealed class LiveProgress : IProgress<RunEvent>
{
    private readonly IAnsiConsole console;
    private readonly ProgressContext lines;
    private readonly TimeProvider time;
    private readonly Lock one = new();
    private LiveStage? current;
    private ProgressTask? line;

    private LiveProgress(IAnsiConsole console, ProgressContext lines, TimeProvider time) =>
        (this.console, this.lines, this.time) = (console, lines, time);

    public static Task<T> OnStderrAsync<T>(Func<IProgress<RunEvent>, Task<T>> work) =>
        ShowAsync(Terminal(), work, TimeProvider.System);

    public static Task<T> ShowAsync<T>(
        IAnsiConsole console,
        Func<IProgress<RunEvent>, Task<T>> work,
        TimeProvider time
    ) =>
        console
            .Progress()
            .AutoClear(false)
            .Columns(LiveColumn.All())
            .StartAsync(async lines =>
            {
                var live = new LiveProgress(console, lines, time);
                try
                {
                    return await work(live);
                }
                finally
                {
                    // Whatever still goes on when the work ends has failed or was cancelled.
                    live.End();
                    lines.Refresh();
                }
            });

    public void Report(RunEvent value)
    {
        // The result follows on stdout.
        if (value.Kind == RunEventKind.Written)
            return;
        lock (one)
        {
            Enter(value.Stage);
            current!.Update(value);
            if (current.HasSucceeded is not null)
                End();
            // Reasons outlast the moment: they stay above the drawing.
            if (value.Kind is RunEventKind.Retrying or RunEventKind.FellBack or RunEventKind.Warning)
                console.WriteLine($"{StageTitles.Of(value.Stage)}: {value.Message}");
        }
    }

    /// <summary>Told, not detected: detection looks at stdout, which usually goes to a file here.</summary>
    private static IAnsiConsole Terminal() =>
        AnsiConsole.Create(
            new AnsiConsoleSettings
            {
                Out = new AnsiConsoleOutput(CliRun.Messages),
                Ansi = OperatingSystem.IsWindows() ? AnsiSupport.Detect : AnsiSupport.Yes,
                Interactive = InteractionSupport.Yes,
            }
        );

    private void Enter(string stage)
    {
        if (current?.Name == stage && current.HasSucceeded is null)
            return;
        End();
        current = new LiveStage(stage, time);
        line = lines.AddTask(stage);
        line.Tag = current;
    }

    private void End()
    {
        current?.End(succeeded: false);
        line?.StopTask();
    }
}
