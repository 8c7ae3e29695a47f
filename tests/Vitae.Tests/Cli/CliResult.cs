using System.Text.Json;

namespace Vitae.Tests.Cli;

/// <summary>What the program left behind: code, result, messages.</summary>
internal sealed record CliResult(int ExitCode, string Stdout, string Stderr)
{
    public JsonElement Json
    {
        get
        {
            using var document = JsonDocument.Parse(Stdout);
            return document.RootElement.Clone();
        }
    }

    public JsonElement Resume => Json.GetProperty("resume");

    public string? ErrorCode => Json.GetProperty("error").GetProperty("code").GetString();
}
