using System.Text.Json;
using Vitae.Jobs;

namespace Vitae.Generation;

/// <summary>What the JSON columns of a batch say.</summary>
internal static class BatchJson
{
    public static IReadOnlyList<JobSource> Postings(string json) => Read<List<JobSource>>(json);

    public static IReadOnlyList<BatchItem> Items(string json) => Read<List<BatchItem>>(json);

    public static BatchSettings Settings(string json) => Read<BatchSettings>(json);

    private static T Read<T>(string json) => JsonSerializer.Deserialize<T>(json, VitaeJson.Options)!;
}
