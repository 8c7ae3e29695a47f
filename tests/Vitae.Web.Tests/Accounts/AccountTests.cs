using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Vitae.Web.Tests.Api;

namespace Vitae.Web.Tests.Accounts;

public sealed class AccountTests
{
    [Theory]
    [InlineData("/", HttpStatusCode.Redirect)]
    [InlineData("/settings", HttpStatusCode.Redirect)]
    [InlineData("/my-data.zip", HttpStatusCode.Redirect)]
    [InlineData("/api/v1/sessions", HttpStatusCode.Unauthorized)]
    [InlineData("/api/v1/openapi.json", HttpStatusCode.Unauthorized)]
    [InlineData("/sign-in", HttpStatusCode.OK)]
    [InlineData("/app.css", HttpStatusCode.OK)]
    public async Task Nothing_but_the_door_is_open_without_signing_in(string path, HttpStatusCode expected)
    {
        await using var server = await WebServer.StartAsync(options: "--sign-in");
        using var stranger = SignedIn.Browser(server);

        Assert.Equal(expected, (await stranger.GetAsync(path, ApiClient.Ct)).StatusCode);
    }

    /// <summary>W1: every address of the API, with the ids of somebody else.</summary>
    [Fact]
    public async Task Another_persons_application_is_not_there_at_any_address()
    {
        await using var server = await WebServer.StartAsync(options: "--sign-in");
        using var anna = await SignedIn.Async(server, "anna");
        using var mallory = await SignedIn.Async(server, "mallory");
        var (session, run) = await GenerateAsync(anna);

        var document = await mallory.Http.GetFromJsonAsync<JsonNode>("/api/v1/openapi.json", ApiClient.Ct);
        foreach (var (path, methods) in document!["paths"]!.AsObject())
        {
            foreach (var method in methods!.AsObject().Select(m => m.Key).Where(_ => path.Contains('{')))
            {
                var address = Fill(path, session, run);
                var response = await SendAsync(mallory.Http, method, address);
                Assert.True(response == HttpStatusCode.NotFound, $"{method} {path}: {response}");
            }
        }

        Assert.Equal(HttpStatusCode.OK, await anna.StatusAsync($"/api/v1/sessions/{session}/review"));
        Assert.Empty(await ListAsync(mallory));
        Assert.Single(await ListAsync(anna));
        Assert.Equal(HttpStatusCode.NotFound, await mallory.StatusAsync($"/applications/{session}/versions/1/page"));
        Assert.Equal(
            HttpStatusCode.NotFound,
            await mallory.StatusAsync($"/applications/{session}/versions/1/files/txt")
        );
    }

    /// <summary>W2: no cached page and no kept cookie after signing out.</summary>
    [Fact]
    public async Task Signing_out_ends_it_at_once_also_for_a_kept_cookie()
    {
        await using var server = await WebServer.StartAsync(options: "--sign-in");
        using var anna = await SignedIn.Async(server, "anna");
        using var thief = new HttpClient(new HttpClientHandler { UseCookies = false, AllowAutoRedirect = false })
        {
            BaseAddress = server.Url,
        };
        var signIn = await anna.PostFormAsync(
            "/sign-in",
            new() { ["name"] = "anna", ["password"] = SignedIn.Password }
        );
        var cookie = signIn
            .Headers.GetValues("Set-Cookie")
            .First(c => c.StartsWith("vitae=", StringComparison.Ordinal));
        thief.DefaultRequestHeaders.Add("Cookie", cookie.Split(';')[0]);
        var before = await thief.GetAsync("/api/v1/sessions", ApiClient.Ct);

        await anna.PostFormAsync("/sign-out", [], page: "/account");

        Assert.Contains("no-store", $"{before.Headers.CacheControl}", StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, before.StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await thief.GetAsync("/api/v1/sessions", ApiClient.Ct)).StatusCode);
        Assert.Contains("samesite=strict", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_form_without_its_token_is_refused()
    {
        await using var server = await WebServer.StartAsync(options: "--sign-in");
        using var anna = await SignedIn.Async(server, "anna");

        var fields = new Dictionary<string, string> { ["name"] = "anna", ["password"] = SignedIn.Password };
        var response = await anna.Http.PostAsync("/sign-in", new FormUrlEncodedContent(fields), ApiClient.Ct);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task An_invitation_serves_once()
    {
        await using var server = await WebServer.StartAsync(options: "--sign-in");
        var code = await SignedIn.InviteAsync(server);

        var first = await SignUpAsync(server, code, "anna");
        var second = await SignUpAsync(server, code, "mallory");

        Assert.Equal("/account", first);
        Assert.StartsWith("/sign-up?", second, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Guessing_is_locked_out()
    {
        await using var server = await WebServer.StartAsync(options: "--sign-in");
        using var anna = await SignedIn.Async(server, "anna");
        for (var i = 0; i < 5; i++)
        {
            await anna.PostFormAsync("/sign-in", new() { ["name"] = "anna", ["password"] = $"wrong {i}" });
        }

        var right = await anna.PostFormAsync("/sign-in", new() { ["name"] = "anna", ["password"] = SignedIn.Password });

        Assert.Equal("/sign-in?failed=true", right.Headers.Location?.OriginalString);
    }

    private static async Task<string> SignUpAsync(WebServer server, string code, string name)
    {
        using var http = SignedIn.Browser(server);
        var html = await http.GetStringAsync("/sign-up", ApiClient.Ct);
        var token = html.Split("name=\"__RequestVerificationToken\"")[1].Split("value=\"")[1].Split('"')[0];
        var made = await http.PostAsync(
            "/sign-up",
            new FormUrlEncodedContent(
                new Dictionary<string, string>
                {
                    ["__RequestVerificationToken"] = token,
                    ["code"] = code,
                    ["name"] = name,
                    ["password"] = SignedIn.Password,
                }
            ),
            ApiClient.Ct
        );
        return made.Headers.Location!.OriginalString;
    }

    private static async Task<(string Session, string Run)> GenerateAsync(SignedIn person)
    {
        var api = new ApiClient(person.Http);
        var session = await api.PrepareAsync("/api/v1/");
        var run = await api.PostAsync($"/api/v1/sessions/{session}/runs", new { force_regenerate = false });
        var events = await person.Http.GetStringAsync($"/api/v1/runs/{run["id"]}/events", ApiClient.Ct);
        Assert.Contains("event: succeeded", events, StringComparison.Ordinal);
        return (session, (string)run["id"]!);
    }

    private static async Task<JsonArray> ListAsync(SignedIn person) =>
        (await person.Http.GetFromJsonAsync<JsonNode>("/api/v1/sessions", ApiClient.Ct))!.AsArray();

    private static string Fill(string path, string session, string run) =>
        path.Replace("{session}", session, StringComparison.Ordinal)
            .Replace("{run}", run, StringComparison.Ordinal)
            .Replace("{version}", "1", StringComparison.Ordinal)
            .Replace("{format}", "txt", StringComparison.Ordinal)
            .Replace("{document}", "d1", StringComparison.Ordinal)
            .Replace("{gap}", "r1", StringComparison.Ordinal)
        + (path.EndsWith("/compare", StringComparison.Ordinal) ? "?before=1&after=1" : "");

    /// <summary>Bodies as the address wants them: a wrong one would hide behind a 400.</summary>
    private static async Task<HttpStatusCode> SendAsync(HttpClient http, string method, string path)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method.ToUpperInvariant()), path);
        request.Content = (method, path) switch
        {
            ("get" or "delete", _) => null,
            (_, var p) when p.EndsWith("/file", StringComparison.Ordinal) => Form("file"),
            (_, var p) when p.EndsWith("/documents", StringComparison.Ordinal) => Form("files"),
            ("put", var p) when p.EndsWith("/job", StringComparison.Ordinal) => JsonContent.Create(
                new
                {
                    title = "x",
                    language = "en",
                    requirements = Array.Empty<object>(),
                }
            ),
            (_, var p) when p.EndsWith("/job", StringComparison.Ordinal) => JsonContent.Create(new { text = "x" }),
            (_, var p) when p.EndsWith("/contact", StringComparison.Ordinal) => JsonContent.Create(new { name = "x" }),
            (_, var p) when p.EndsWith("/conflicts", StringComparison.Ordinal) => JsonContent.Create(
                new { choice = "e1.dates=1" }
            ),
            (_, var p) when p.EndsWith("/configuration", StringComparison.Ordinal) => JsonContent.Create(
                new { model = "offline" }
            ),
            (_, var p) when p.EndsWith("/review", StringComparison.Ordinal) => JsonContent.Create(
                new
                {
                    action = "remove",
                    at = "summary[0]",
                    expected_version = 1,
                }
            ),
            (_, var p) when p.Contains("/gaps/", StringComparison.Ordinal) => JsonContent.Create(new { answer = "x" }),
            _ => JsonContent.Create(new { }),
        };
        return (await http.SendAsync(request, ApiClient.Ct)).StatusCode;
    }

    private static MultipartFormDataContent Form(string field) =>
        new() { { new ByteArrayContent("I bake bread."u8.ToArray()), field, "a.txt" } };
}
