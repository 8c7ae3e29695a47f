using System.CommandLine;
using Vitae;
using Vitae.Ai;
using Vitae.Reading;
using Vitae.Web;

// Another copy of this program wants a stranger's file read out of harm's way.
if (args is [ReaderProcess.Argument])
{
    return await ReaderProcess.RunAsync(CancellationToken.None);
}

using var telemetry = TelemetryExport.StartIfAsked();

// What is in flight when the process is asked to end has the host's own time.
using var interruption = new Interruption(TimeSpan.FromHours(2));
return await WebCommand
    .Create()
    .Parse(args)
    .InvokeAsync(new InvocationConfiguration { ProcessTerminationTimeout = null }, interruption.Token);
