using System.Text.Json;
using Vitae.Storage;

namespace Vitae.Generation;

/// <summary>What the JSON columns of a run say.</summary>
public static class RunReader
{
    public static RunProgress Progress(Run run) => Read<RunProgress>(run.Progress) ?? RunProgress.None;

    public static RunFailure? Failure(Run run) => Read<RunFailure>(run.Failure);

    private static T? Read<T>(string? json)
        where T : class => json is null ? null : JsonSerializer.Deserialize<T>(json, VitaeJson.Options);
}
