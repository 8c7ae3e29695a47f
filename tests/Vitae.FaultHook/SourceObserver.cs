using System.Diagnostics;

namespace Vitae.FaultHook;

/// <summary>Subscribes to the sources that tell of requests and writes.</summary>
internal sealed class SourceObserver(FaultPoints points) : IObserver<DiagnosticListener>
{
    public void OnNext(DiagnosticListener value)
    {
        if (value.Name is "Microsoft.EntityFrameworkCore" or "HttpHandlerDiagnosticListener")
            value.Subscribe(new EventObserver(points));
    }

    public void OnCompleted() { }

    public void OnError(Exception error) { }
}
