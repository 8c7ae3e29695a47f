using System.Globalization;
using Vitae.Ai;

namespace Vitae.Cli;

/// <summary>Progress as lines on stderr, for logs and for terminals that cannot redraw.</summary>
internal sealed class ProgressLines(TextWriter messages) : IProgress<RunEvent>
{
    public void Report(RunEvent value)
    {
        if (Line(value) is { } line)
        {
            messages.WriteLine(line);
        }
    }

    private static string? Line(RunEvent e) =>
        e.Kind switch
        {
            RunEventKind.Started => $"{StageTitles.Of(e.Stage)} … ({e.Model})",
            RunEventKind.Finished => string.Create(
                CultureInfo.InvariantCulture,
                $"{StageTitles.Of(e.Stage)}: done in {e.Seconds:0.0} s"
            ),
            RunEventKind.FromLedger => $"{StageTitles.Of(e.Stage)}: already answered, nothing to pay",
            RunEventKind.Streaming or RunEventKind.Written => null,
            RunEventKind.Retrying => string.Create(
                CultureInfo.InvariantCulture,
                $"{StageTitles.Of(e.Stage)}: {e.Message} Asking again in {e.Wait?.TotalSeconds:0.0} s."
            ),
            _ => $"{StageTitles.Of(e.Stage)}: {e.Message}",
        };
}
