using System.CommandLine;
using Vitae.Ai;

namespace Vitae.Cli;

/// <summary>How a verb that asks a model tells what goes on, always on stderr: drawn live, in lines, or as JSON.</summary>
internal sealed class ProgressOption
{
    private readonly Option<string> option = new("--progress")
    {
        Description = "How to tell what goes on: text (live on a terminal), lines or json (one line an event)",
        DefaultValueFactory = _ => "text",
    };

    public ProgressOption(Command command)
    {
        option.AcceptOnlyFromAmong("text", "lines", "json");
        command.Add(option);
    }

    /// <param name="plain">True where other output would disturb the drawing (<c>--debug</c>).</param>
    public Task<T> ShowAsync<T>(CliRun run, Func<IProgress<RunEvent>, Task<T>> work, bool plain = false) =>
        run.Value(option) switch
        {
            "json" => work(new ProgressJson(CliRun.Messages)),
            "text" when !plain && CanDraw() => LiveProgress.OnStderrAsync(work),
            _ => work(new ProgressLines(CliRun.Messages)),
        };

    private static bool CanDraw() =>
        !Console.IsErrorRedirected
        && Environment.GetEnvironmentVariable("TERM") is not "dumb"
        && Environment.GetEnvironmentVariable("CI") is null or "";
}
