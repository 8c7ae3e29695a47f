using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;

namespace Vitae.Web.Tests.Api;

/// <summary>The six steps by program, through the real server.</summary>
public sealed class ApiJourneyTests
{
    [Fact]
    public async Task The_six_steps_lead_from_a_posting_to_a_pdf()
    {
        await using var server = await WebServer.StartAsync();
        using var api = new ApiClient(server);
        var session = await api.PrepareAsync();

        var job = await api.GetAsync($"sessions/{session}/job");
        var estimate = await api.GetAsync($"sessions/{session}/estimate");
        var version = await api.GenerateAsync(session);
        var review = await api.GetAsync($"sessions/{session}/review");
        var line = review["lines"]!.AsArray().First(l => (string?)l!["entry_id"] == "e1")!;
        var revised = await api.PostAsync(
            $"sessions/{session}/review",
            new
            {
                action = "edit",
                at = (string)line["at"]!,
                text = "My own words",
                expected_version = version,
            }
        );
        var text = await api.Http.GetStringAsync($"sessions/{session}/versions/2/files/txt", ApiClient.Ct);
        var versions = await api.GetAsync($"sessions/{session}/versions");

        Assert.NotEmpty(job["requirements"]!.AsArray());
        Assert.NotNull(estimate["stages"]);
        Assert.Equal(1, version);
        Assert.NotEmpty(line["evidence"]!.AsArray());
        Assert.Equal(2, (int)revised["version"]!);
        Assert.Contains("My own words", text, StringComparison.Ordinal);
        Assert.Equal(2, versions.AsArray().Count);
        Assert.Equal(5, (int)(await api.GetAsync($"sessions/{session}"))["current_step"]!);
    }

    [Fact]
    public async Task The_second_of_two_decisions_about_one_version_is_a_conflict()
    {
        await using var server = await WebServer.StartAsync();
        using var api = new ApiClient(server);
        var session = await api.PrepareAsync();
        var version = await api.GenerateAsync(session);
        var decision = new
        {
            action = "remove",
            at = "summary[0]",
            expected_version = version,
        };
        await api.PostAsync($"sessions/{session}/review", decision);

        var second = await api.Http.PostAsJsonAsync($"sessions/{session}/review", decision, ApiClient.Ct);

        Assert.Equal(HttpStatusCode.Conflict, second.StatusCode);
        var problem = await second.Content.ReadFromJsonAsync<JsonNode>(ApiClient.Ct);
        Assert.Equal("version_conflict", (string?)problem!["code"]);
        Assert.NotNull(problem["hint"]);
        Assert.NotNull(problem["trace_id"]);
    }

    [Fact]
    public async Task The_same_key_twice_is_done_once_also_after_a_restart()
    {
        await using var server = await WebServer.StartAsync();
        var (first, _) = await CreateAsync(server, "key-1");
        var (again, isReplay) = await CreateAsync(server, "key-1");
        await server.KillAsync();
        await using var restarted = await WebServer.StartAsync(server.Database);
        var (later, _) = await CreateAsync(restarted, "key-1");
        var (other, _) = await CreateAsync(restarted, "key-2");

        Assert.Equal((first, first), (again, later));
        Assert.True(isReplay);
        Assert.NotEqual(first, other);
    }

    [Fact]
    public async Task Everything_can_be_taken_along_and_deleted()
    {
        await using var server = await WebServer.StartAsync();
        using var api = new ApiClient(server);
        await api.PrepareAsync();

        var archive = await api.Http.GetByteArrayAsync("my-data", ApiClient.Ct);
        var receipt = await api.Http.DeleteFromJsonAsync<JsonNode>("my-data", ApiClient.Ct);

        using var zip = new System.IO.Compression.ZipArchive(new MemoryStream(archive));
        Assert.Equal(2, zip.Entries.Count(e => e.FullName.StartsWith("documents/", StringComparison.Ordinal)));
        Assert.Equal((1, 2), ((int)receipt!["applications"]!, (int)receipt["documents"]!));
        Assert.Empty((await api.GetAsync("sessions")).AsArray());
    }

    [Fact]
    public async Task A_double_click_with_one_key_makes_one_application()
    {
        await using var server = await WebServer.StartAsync();

        var made = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => CreateAsync(server, "click")));

        Assert.Single(made.Select(m => m.Id).Distinct());
        using var api = new ApiClient(server);
        Assert.Single((await api.GetAsync("sessions")).AsArray());
    }

    [Fact]
    public async Task A_key_used_for_something_else_is_refused()
    {
        await using var server = await WebServer.StartAsync();
        using var api = new ApiClient(server);
        var (id, _) = await CreateAsync(server, "key");
        using var request = new HttpRequestMessage(HttpMethod.Post, $"sessions/{id}/runs")
        {
            Content = JsonContent.Create(new { force_regenerate = true }),
        };
        request.Headers.Add("Idempotency-Key", "key");

        var response = await api.Http.SendAsync(request, ApiClient.Ct);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Theory]
    [InlineData("""{"force_regenerate":true,"force_regenerate":false}""")]
    [InlineData("""{"forceRegenerate":true}""")]
    [InlineData("""{"force_regenerate":"yes"}""")]
    [InlineData("""[[[[[""")]
    public async Task Json_is_read_strictly(string body)
    {
        await using var server = await WebServer.StartAsync();
        using var api = new ApiClient(server);
        var (id, _) = await CreateAsync(server, "k");

        var response = await api.Http.PostAsync(
            $"sessions/{id}/runs",
            new StringContent(body, Encoding.UTF8, "application/json"),
            ApiClient.Ct
        );

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task More_than_the_cap_is_too_large_and_the_server_goes_on()
    {
        await using var server = await WebServer.StartAsync();
        using var api = new ApiClient(server);
        var session = (string)(await api.PostAsync("sessions", new { }))["id"]!;
        using var form = new MultipartFormDataContent
        {
            { new ByteArrayContent(new byte[Uploads.LargestFile + 1]), "files", "big.pdf" },
        };

        var response = await api.Http.PostAsync($"sessions/{session}/documents", form, ApiClient.Ct);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
        Assert.NotNull(await api.GetAsync("sessions"));
    }

    private static async Task<(string Id, bool IsReplay)> CreateAsync(WebServer server, string key)
    {
        using var api = new ApiClient(server);
        using var request = new HttpRequestMessage(HttpMethod.Post, "sessions");
        request.Headers.Add("Idempotency-Key", key);
        var response = await api.Http.SendAsync(request, ApiClient.Ct);
        Assert.Equal(HttpStatusCode.Created, response.StatusCode);
        Assert.NotNull(response.Headers.Location);
        var body = await response.Content.ReadFromJsonAsync<JsonNode>(ApiClient.Ct);
        return ((string)body!["id"]!, response.Headers.Contains("Idempotent-Replayed"));
    }
}
