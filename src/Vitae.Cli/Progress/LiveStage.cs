using System.Globalization;
using Vitae.Ai;

namespace Vitae.Cli;

/// <summary>One line of the live view: where a stage stands, brought up to date by events.</summary>
internal sealed class LiveStage(string name, TimeProvider time)
{
    private readonly long begun = time.GetTimestamp();
    private TimeSpan? ended;
    private (long Since, TimeSpan Length)? wait;
    private string? model;
    private string? note;
    private int tokens;

    public string Name => name;

    /// <summary>Null while it goes on.</summary>
    public bool? HasSucceeded { get; private set; }

    public TimeSpan Elapsed => ended ?? time.GetElapsedTime(begun);

    public void Update(RunEvent e)
    {
        model = e.Model ?? model;
        wait = e.Kind == RunEventKind.Retrying && e.Wait is { } length ? (time.GetTimestamp(), length) : null;
        tokens = e.Tokens ?? (e.Kind == RunEventKind.Streaming ? tokens : 0);
        note = e.Kind switch
        {
            RunEventKind.Correcting => "asking for a correction",
            RunEventKind.FromLedger => "already answered, nothing to pay",
            RunEventKind.Streaming => note,
            _ => null,
        };
        if (e.Kind is RunEventKind.Finished or RunEventKind.FromLedger)
            End(succeeded: true);
    }

    public void End(bool succeeded)
    {
        ended ??= Elapsed;
        HasSucceeded ??= succeeded;
    }

    /// <summary>Model, tokens so far, what it waits for.</summary>
    public string Detail() => string.Join(" · ", Parts().Where(p => p is not null));

    private IEnumerable<string?> Parts()
    {
        yield return model;
        yield return tokens > 0 ? string.Create(CultureInfo.InvariantCulture, $"{tokens:#,0} tokens") : null;
        yield return note;
        yield return wait is { } w && HasSucceeded is null
            ? string.Create(
                CultureInfo.InvariantCulture,
                $"asking again in {Math.Max(0, (w.Length - time.GetElapsedTime(w.Since)).TotalSeconds):0} s"
            )
            : null;
    }
}
