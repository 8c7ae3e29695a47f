using System.Text.Json;
using Vitae.Ai;

namespace Vitae.Cli;

/// <summary>Progress for programs: one JSON line an event, on stderr.</summary>
internal sealed class ProgressJson(TextWriter messages) : IProgress<RunEvent>
{
    public void Report(RunEvent value) => messages.WriteLine(JsonSerializer.Serialize(value, VitaeJson.Options));
}
