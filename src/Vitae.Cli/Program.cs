using System.CommandLine;
using System.CommandLine.Invocation;
using Vitae;
using Vitae.Ai;
using Vitae.Cli;
using Vitae.Reading;

// The version needs none of the house: it answers at once.
if (args is ["--version"])
{
    await Console.Out.WriteLineAsync(Product.Version);
    return ExitCodes.Success;
}

// Another copy of this program wants a stranger's file read out of harm's way.
if (args is [ReaderProcess.Argument])
{
    return await ReaderProcess.RunAsync(CancellationToken.None);
}

using var telemetry = TelemetryExport.StartIfAsked();
using var interruption = new Interruption(TimeSpan.FromSeconds(2));
var parsed = VitaeCommand.Create().Parse(args);
return args.Length > 0 && parsed.Action is ParseErrorAction
    ? Edge.Refuse(parsed)
    : await parsed.InvokeAsync(new InvocationConfiguration { ProcessTerminationTimeout = null }, interruption.Token);
