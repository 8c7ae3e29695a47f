using System.CommandLine;
using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Vitae.Cli;

/// <summary>A verb of the web program, which is published beside this one: its start-up would slow all other verbs.</summary>
internal static class WebProgramCommand
{
    public static Command Create(string verb, string description)
    {
        var command = new Command(verb, description) { TreatUnmatchedTokensAsErrors = false };
        command.SetAction(async (_, ct) => await RunAsync(Environment.GetCommandLineArgs()[1..], ct));
        return command;
    }

    private static async Task<int> RunAsync(string[] args, CancellationToken ct)
    {
        if (Find() is not { } path)
        {
            await CliRun.Messages.WriteLineAsync("The web program Vitae.Web is not installed beside this one.");
            return ExitCodes.InvalidInput;
        }

        using var program = Process.Start(new ProcessStartInfo(path, args) { UseShellExecute = false })!;
        // Ctrl+C reaches both; a polite end of this one must end the other.
        using var end = PosixSignalRegistration.Create(PosixSignal.SIGTERM, _ => End(program));
        await program.WaitForExitAsync(ct);
        return program.ExitCode;
    }

    /// <summary>Politely where that is possible: what is in flight may finish.</summary>
    private static void End(Process program)
    {
        if (OperatingSystem.IsWindows())
            program.Kill(entireProcessTree: true);
        else
            Process.Start("sh", ["-c", $"kill -TERM {program.Id}"])?.Dispose();
    }

    private static string? Find()
    {
        var name = OperatingSystem.IsWindows() ? "Vitae.Web.exe" : "Vitae.Web";
        string[] places = [AppContext.BaseDirectory, Path.Combine(AppContext.BaseDirectory, "..", "web")];
        return places.Select(place => Path.Combine(place, name)).FirstOrDefault(File.Exists);
    }
}
