using System.CommandLine;
using System.Text.Json;

namespace Vitae.Cli;

/// <summary>Where exceptions become JSON and an exit code, once for all verbs.</summary>
internal static class Edge
{
    /// <summary>Runs the verb; what it returns is printed as JSON on stdout.</summary>
    public static Command Does(this Command command, Func<CliRun, CancellationToken, Task<object>> verb)
    {
        command.SetAction(
            async (parsed, ct) =>
            {
                await using var run = new CliRun(parsed);
                try
                {
                    Print(await verb(run, ct));
                    return ExitCodes.Success;
                }
                catch (Exception e)
                {
                    await TraceAsync(e);
                    var error = ErrorOutput.From(e, ct);
                    Print(new { Status = "error", Error = error });
                    await CliRun.Messages.WriteLineAsync(
                        error.Hint is null ? error.Message : $"{error.Message}\n{error.Hint}"
                    );
                    return ExitCodes.Of(error.Code);
                }
            }
        );
        return command;
    }

    /// <summary>A verb or option that does not exist, or one that is missing: an error like any other.</summary>
    public static int Refuse(ParseResult parsed)
    {
        var error = new ErrorOutput
        {
            Code = ErrorCodes.InvalidInput,
            Message = string.Join(' ', parsed.Errors.Select(e => e.Message)),
            Hint = "See: vitae --help",
        };
        Print(new { Status = "error", Error = error });
        CliRun.Messages.WriteLine($"{error.Message}\n{error.Hint}");
        return ExitCodes.InvalidInput;
    }

    // Stack traces may hold paths and personal data: only on request.
    private static async Task TraceAsync(Exception e)
    {
        if (Environment.GetEnvironmentVariable("VITAE_TRACE") == "1")
        {
            await CliRun.Messages.WriteLineAsync(e.ToString());
        }
    }

    private static void Print(object result) =>
        Console.Out.WriteLine(JsonSerializer.Serialize(result, VitaeJson.Indented));
}
