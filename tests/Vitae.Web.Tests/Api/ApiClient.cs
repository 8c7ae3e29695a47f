using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace Vitae.Web.Tests.Api;

/// <summary>Speaks to the REST API as a program of somebody else's would: JSON by name, nothing of our types.</summary>
internal sealed class ApiClient(HttpClient http) : IDisposable
{
    public ApiClient(WebServer server)
        : this(new HttpClient { BaseAddress = new Uri(server.Url, "/api/v1/") }) { }

    public HttpClient Http => http;

    public async Task<JsonNode> GetAsync(string path) => await ReadAsync(await http.GetAsync(path, Ct));

    public async Task<JsonNode> PostAsync(string path, object body) =>
        await ReadAsync(await http.PostAsJsonAsync(path, body, Ct));

    public async Task<JsonNode> PutAsync(string path, object body) =>
        await ReadAsync(await http.PutAsJsonAsync(path, body, Ct));

    public async Task<JsonNode> UploadAsync(string path, string field, params string[] samples)
    {
        using var form = new MultipartFormDataContent();
        foreach (var name in samples)
        {
            var bytes = await File.ReadAllBytesAsync(Path.Combine(WebServer.Samples, name), Ct);
            form.Add(new ByteArrayContent(bytes), field, name);
        }

        return await ReadAsync(await http.PostAsync(path, form, Ct));
    }

    /// <summary>An application with the sample posting and CV, configured for the offline model.</summary>
    public async Task<string> PrepareAsync(string root = "")
    {
        var id = (string)(await PostAsync($"{root}sessions", new { }))["id"]!;
        await UploadAsync($"{root}sessions/{id}/job/file?model=offline", "file", "posting.html");
        await UploadAsync($"{root}sessions/{id}/documents", "files", "cv.docx", "cover-letter.docx");
        await PutAsync($"{root}sessions/{id}/configuration", new { model = "offline", word_limit = 600 });
        return id;
    }

    /// <summary>Runs to the end, as told by the events; the version made.</summary>
    public async Task<int> GenerateAsync(string session)
    {
        var run = await PostAsync($"sessions/{session}/runs", new { force_regenerate = false });
        var events = await http.GetStringAsync($"runs/{run["id"]}/events", Ct);
        Assert.Contains("event: succeeded", events, StringComparison.Ordinal);
        return (int)(await GetAsync($"runs/{run["id"]}"))["version"]!;
    }

    public static CancellationToken Ct => TestContext.Current.CancellationToken;

    public void Dispose() => http.Dispose();

    private static async Task<JsonNode> ReadAsync(HttpResponseMessage response)
    {
        var text = await response.Content.ReadAsStringAsync(Ct);
        Assert.True(response.IsSuccessStatusCode, $"{(int)response.StatusCode} {text}");
        return JsonNode.Parse(text)!;
    }
}
