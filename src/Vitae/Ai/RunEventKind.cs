namespace Vitae.Ai;

public enum RunEventKind
{
    Started,
    Streaming,
    Retrying,
    Correcting,
    FellBack,
    FromLedger,
    Finished,

    /// <summary>The resume stands, guarded and joined, before its review ends; <see cref="RunEvent.Text"/> is its text.</summary>
    Written,
    Warning,
}
