using Vitae.Ai;

namespace Vitae.Generation;

/// <summary>Turns the events of a run into the picture people look at; events come from any thread.</summary>
internal sealed class ProgressBoard(TimeProvider clock) : IProgress<RunEvent>
{
    private const int TailLength = 400;
    private readonly Lock board = new();
    private readonly List<StageProgress> stages = [];
    private string? resume;
    private bool isNew;

    public void Report(RunEvent value)
    {
        lock (board)
        {
            var last = stages.FindLastIndex(s => s.Stage == value.Stage);
            if (last < 0)
            {
                last = stages.Count;
                stages.Add(new StageProgress { Stage = value.Stage, StartedAt = clock.GetUtcNow().UtcDateTime });
            }

            stages[last] = After(stages[last], value);
            resume = value.Kind == RunEventKind.Written ? value.Text : resume;
            isNew = true;
        }
    }

    /// <summary>The picture, if it changed since the last look; else null.</summary>
    public RunProgress? TakeNew()
    {
        lock (board)
        {
            if (!isNew)
                return null;
            isNew = false;
            return new RunProgress { Stages = [.. stages], Resume = resume };
        }
    }

    /// <summary>The picture at the end, also where a look that was broken off took it before.</summary>
    public RunProgress? Last()
    {
        lock (board)
            return stages.Count == 0 ? null : new RunProgress { Stages = [.. stages], Resume = resume };
    }

    private static StageProgress After(StageProgress stage, RunEvent e) =>
        e.Kind switch
        {
            RunEventKind.Started => stage with { Model = e.Model, Seconds = null },
            RunEventKind.Streaming => stage with
            {
                Tokens = Math.Max(stage.Tokens, e.Tokens ?? 0),
                Tail = Tail(stage.Tail + e.Text),
                Message = null,
            },
            RunEventKind.Finished => stage with
            {
                Seconds = e.Seconds,
                Tokens = e.Tokens ?? stage.Tokens,
                Message = null,
                Tail = null,
            },
            RunEventKind.Written => stage,
            RunEventKind.FromLedger => stage with { FromLedger = true, Seconds = 0, Model = e.Model },
            // A new attempt writes from the beginning.
            RunEventKind.Retrying or RunEventKind.FellBack or RunEventKind.Correcting => stage with
            {
                Message = e.Message,
                Tokens = 0,
                Tail = null,
                Model = e.Model ?? stage.Model,
            },
            _ => stage with { Message = e.Message },
        };

    private static string Tail(string text) => text.Length <= TailLength ? text : text[^TailLength..];
}
