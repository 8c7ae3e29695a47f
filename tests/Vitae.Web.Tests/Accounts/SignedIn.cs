using System.Diagnostics;
using System.Net;
using System.Text.RegularExpressions;
using Vitae.Web.Tests.Api;

namespace Vitae.Web.Tests.Accounts;

/// <summary>A person with an account, through the forms a browser would send.</summary>
internal sealed partial class SignedIn : IDisposable
{
    public const string Password = "correct horse battery";

    private SignedIn(HttpClient http) => Http = http;

    public HttpClient Http { get; }

    public static HttpClient Browser(WebServer server) =>
        new(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = server.Url };

    public static async Task<SignedIn> Async(WebServer server, string name)
    {
        var person = new SignedIn(Browser(server));
        var code = await InviteAsync(server);
        var made = await person.PostFormAsync(
            "/sign-up",
            new()
            {
                ["code"] = code,
                ["name"] = name,
                ["password"] = Password,
            }
        );
        Assert.Equal("/account", made.Headers.Location?.OriginalString);
        return person;
    }

    /// <summary>Fills in the form of a page: its hidden token comes along.</summary>
    public Task<HttpResponseMessage> PostFormAsync(
        string path,
        Dictionary<string, string> fields,
        string? page = null
    ) => PostFormAsync(Http, path, fields, page);

    /// <summary>Another device signs in. Where it is led.</summary>
    public static async Task<string?> SignInAsync(HttpClient device, string name, string password)
    {
        var answer = await PostFormAsync(device, "/sign-in", new() { ["name"] = name, ["password"] = password });
        return answer.Headers.Location?.OriginalString;
    }

    private static async Task<HttpResponseMessage> PostFormAsync(
        HttpClient http,
        string path,
        Dictionary<string, string> fields,
        string? page = null
    )
    {
        var html = await http.GetStringAsync(page ?? path, ApiClient.Ct);
        fields["__RequestVerificationToken"] = Token().Match(html).Groups["token"].Value;
        return await http.PostAsync(path, new FormUrlEncodedContent(fields), ApiClient.Ct);
    }

    public async Task<HttpStatusCode> StatusAsync(string path) => (await Http.GetAsync(path, ApiClient.Ct)).StatusCode;

    public void Dispose() => Http.Dispose();

    public static async Task<string> InviteAsync(WebServer server)
    {
        var start = new ProcessStartInfo(WebServer.Program, ["invite", "--db", server.Database])
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        using var process = Process.Start(start)!;
        var said = await process.StandardOutput.ReadToEndAsync(ApiClient.Ct);
        await process.WaitForExitAsync(ApiClient.Ct);
        return said.Trim().Split("code=")[1];
    }

    [GeneratedRegex(
        "name=\"__RequestVerificationToken\"[^>]*value=\"(?<token>[^\"]+)\"",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Token();
}
