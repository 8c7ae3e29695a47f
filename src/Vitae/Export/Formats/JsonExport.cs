using System.Text.Json;

namespace Vitae.Export;

/// <summary>The whole result, for programs: content, evidence, scores, usage.</summary>
internal sealed class JsonExport : IResumeExport
{
    public string Format => "json";
    public string Extension => ".json";

    public Task<byte[]> WriteAsync(ResumeToExport resume, CancellationToken ct)
    {
        var result = resume.Result ?? resume.Content;
        return Task.FromResult(JsonSerializer.SerializeToUtf8Bytes(result, result.GetType(), VitaeJson.Indented));
    }
}
