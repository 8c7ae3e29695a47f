using System.CommandLine;
using Vitae.Ai;
using Vitae.Reading;
using Vitae.Web;

// Another copy of this program wants a stranger's file read out of harm's way.
if (args is [ReaderProcess.Argument])
{
    return await ReaderProcess.RunAsync(CancellationToken.None);
}

// What is in flight when the process is asked to end has the host's own time, not the parser's two seconds.
var patient = new InvocationConfiguration { ProcessTerminationTimeout = TimeSpan.FromHours(2) };
using var telemetry = TelemetryExport.StartIfAsked();
return await WebCommand.Create().Parse(args).InvokeAsync(patient);
