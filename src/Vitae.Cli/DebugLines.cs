using System.Globalization;
using Vitae.Ai;

namespace Vitae.Cli;

/// <summary>What <c>--debug</c> writes to stderr: one exchange after the other, already redacted.</summary>
internal static class DebugLines
{
    public static void Write(AiExchange exchange)
    {
        var origin = exchange.FromLedger
            ? "from the ledger"
            : string.Create(CultureInfo.InvariantCulture, $"{exchange.Seconds:0.00} s");
        CliRun.Messages.WriteLine(
            $"""
            ──── {exchange.Stage} · {exchange.Model} · {origin}
            {exchange.Prompt}
            ──── answer
            {exchange.Answer}

            """
        );
    }
}
