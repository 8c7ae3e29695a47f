using Vitae.Ai;

namespace Vitae.Generation;

/// <summary>Keeps one stage's events back while another is shown: people follow one thing at a time.</summary>
internal sealed class HeldProgress(IProgress<RunEvent>? shown) : IProgress<RunEvent>
{
    private readonly Lock one = new();
    private readonly List<RunEvent> kept = [];
    private bool isReleased;

    public void Report(RunEvent value)
    {
        lock (one)
        {
            if (isReleased)
                shown?.Report(value);
            else
                kept.Add(value);
        }
    }

    /// <summary>Tells what was kept, and from now on everything at once.</summary>
    public void Release()
    {
        lock (one)
        {
            isReleased = true;
            kept.ForEach(e => shown?.Report(e));
        }
    }
}
