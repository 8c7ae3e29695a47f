using System.Diagnostics;
using Vitae.FaultHook;

/// <summary>Loaded into the unchanged program by <c>DOTNET_STARTUP_HOOKS</c>; the runtime looks for this very name.</summary>
internal static class StartupHook
{
    public static void Initialize()
    {
        var points = new FaultPoints(
            int.TryParse(Environment.GetEnvironmentVariable("FAULT_AT"), out var at) ? at : 0,
            Environment.GetEnvironmentVariable("FAULT_LOG")
        );
        DiagnosticListener.AllListeners.Subscribe(new SourceObserver(points));
    }
}
