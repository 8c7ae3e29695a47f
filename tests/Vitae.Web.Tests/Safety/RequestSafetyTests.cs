using System.Net;
using System.Net.Http.Json;
using Vitae.Web.Tests.Api;

namespace Vitae.Web.Tests.Safety;

public sealed class RequestSafetyTests
{
    [Theory]
    [InlineData("Origin", "https://evil.example")]
    [InlineData("Origin", "null")]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    public async Task A_change_sent_by_another_sites_page_is_refused(string header, string value)
    {
        await using var server = await WebServer.StartAsync();
        using var api = new ApiClient(server);
        await api.PostAsync("sessions", new { });
        using var request = new HttpRequestMessage(HttpMethod.Delete, "my-data");
        request.Headers.Add(header, value);

        var response = await api.Http.SendAsync(request, ApiClient.Ct);

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        Assert.Single((await api.GetAsync("sessions")).AsArray());
    }

    [Fact]
    public async Task The_live_connection_opens_to_no_foreign_page()
    {
        await using var server = await WebServer.StartAsync();
        using var http = new HttpClient { BaseAddress = server.Url };
        using var request = new HttpRequestMessage(HttpMethod.Post, "/_blazor/negotiate?negotiateVersion=1");
        request.Headers.Add("Origin", "https://evil.example");

        Assert.Equal(HttpStatusCode.Forbidden, (await http.SendAsync(request, ApiClient.Ct)).StatusCode);
    }

    [Theory]
    [InlineData("evil.example")]
    [InlineData("127.0.0.1.nip.io")]
    public async Task A_name_rebound_to_this_machine_gets_nothing(string host)
    {
        await using var server = await WebServer.StartAsync();
        using var http = new HttpClient { BaseAddress = server.Url };
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/sessions");
        request.Headers.Host = host;

        Assert.Equal(HttpStatusCode.BadRequest, (await http.SendAsync(request, ApiClient.Ct)).StatusCode);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/api/v1/sessions")]
    [InlineData("/api/v1/nothing-here")]
    [InlineData("/nothing-here")]
    public async Task Every_answer_is_fenced_in_and_kept_by_nobody(string path)
    {
        await using var server = await WebServer.StartAsync();
        using var http = new HttpClient { BaseAddress = server.Url };

        var response = await http.GetAsync(path, ApiClient.Ct);

        Assert.Contains("script-src 'self'", Header(response, "Content-Security-Policy"), StringComparison.Ordinal);
        Assert.Contains(
            "frame-ancestors 'self'",
            Header(response, "Content-Security-Policy"),
            StringComparison.Ordinal
        );
        Assert.Equal("nosniff", Header(response, "X-Content-Type-Options"));
        Assert.Equal("same-origin", Header(response, "Referrer-Policy"));
        Assert.Contains("no-store", Header(response, "Cache-Control"), StringComparison.Ordinal);
        Assert.False(response.Headers.Contains("Server"));
    }

    /// <summary>W1: ids of nobody, ids next door, and paths.</summary>
    [Theory]
    [InlineData("sessions/session_aaaaaaaaaa")]
    [InlineData("sessions/1")]
    [InlineData("sessions/..%2f..%2fetc%2fpasswd")]
    [InlineData("sessions/session_aaaaaaaaaa/versions/1/files/pdf")]
    [InlineData("sessions/session_aaaaaaaaaa/review")]
    [InlineData("sessions/session_aaaaaaaaaa/documents")]
    [InlineData("runs/run_aaaaaaaaaa")]
    [InlineData("runs/run_aaaaaaaaaa/events")]
    public async Task What_is_not_yours_is_not_there(string path)
    {
        await using var server = await WebServer.StartAsync();
        using var api = new ApiClient(server);

        var response = await api.Http.GetAsync(path, ApiClient.Ct);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
    }

    /// <summary>W3: every error path in production.</summary>
    [Fact]
    public async Task Errors_tell_no_stack_no_query_no_path_and_no_key()
    {
        await using var server = await WebServer.StartAsync(
            environment: new Dictionary<string, string>
            {
                ["OPENAI_API_KEY"] = "sk-CANARY-0123456789abcdef",
                ["OPENAI_BASE_URL"] = "http://127.0.0.1:9",
            }
        );
        using var api = new ApiClient(server);
        var session = (string)(await api.PostAsync("sessions", new { }))["id"]!;
        var bodies = new List<string>();
        foreach (
            var (path, body) in new (string, object)[]
            {
                ($"sessions/{session}/job", new { text = "We want a baker.", model = "openai/gpt-x" }),
                ($"sessions/{session}/job", new { url = "http://127.0.0.1:1/" }),
                ($"sessions/{session}/job", new { wrong = 1 }),
                ($"sessions/{session}/runs", new { }),
                ($"sessions/{session}/gaps/r1", new { answer = "x" }),
                ($"sessions/{session}/conflicts", new { choice = "nonsense" }),
            }
        )
        {
            var response = await api.Http.PostAsJsonAsync(path, body, ApiClient.Ct);
            Assert.False(response.IsSuccessStatusCode, path);
            bodies.Add(await response.Content.ReadAsStringAsync(ApiClient.Ct));
        }

        foreach (var secret in new[] { "   at ", "SELECT", "SQLite", "CANARY", server.Database, ".cs:line" })
        {
            Assert.All(bodies, b => Assert.DoesNotContain(secret, b, StringComparison.Ordinal));
        }

        Assert.All(bodies, b => Assert.Contains("\"trace_id\"", b, StringComparison.Ordinal));
    }

    private static string Header(HttpResponseMessage response, string name) =>
        response.Headers.TryGetValues(name, out var values) ? string.Join(", ", values) : "";
}
