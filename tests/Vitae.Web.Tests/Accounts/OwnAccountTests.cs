using System.Net;
using System.Text;
using Vitae.Tests.Fakes;
using Vitae.Web.Tests.Api;

namespace Vitae.Web.Tests.Accounts;

public sealed class OwnAccountTests
{
    private const string Canary = "anna-canary-7731";
    private const string NewPassword = "battery staple horse";

    [Fact]
    public async Task Deleting_the_account_leaves_nothing_of_it_on_the_disk()
    {
        await using var server = await WebServer.StartAsync(options: "--sign-in");
        using var anna = await SignedIn.Async(server, Canary);
        using var ben = await SignedIn.Async(server, "ben");
        await new ApiClient(anna.Http).PrepareAsync("/api/v1/");
        Assert.NotEmpty(FilesWith(Canary, server.Folder));

        var gone = await anna.PostFormAsync("/account/delete", Password(SignedIn.Password), page: "/account");

        Assert.Equal("/sign-in?gone=true", gone.Headers.Location?.OriginalString);
        Assert.Equal(HttpStatusCode.Unauthorized, await anna.StatusAsync("/api/v1/sessions"));
        Assert.Equal(HttpStatusCode.OK, await ben.StatusAsync("/api/v1/sessions"));
        Assert.Empty(FilesWith(Canary, server.Folder));
    }

    [Fact]
    public async Task A_wrong_password_deletes_nothing()
    {
        await using var server = await WebServer.StartAsync(options: "--sign-in");
        using var anna = await SignedIn.Async(server, "anna");

        var refused = await anna.PostFormAsync("/account/delete", Password("a wrong password"), page: "/account");

        Assert.StartsWith("/account?problem=", refused.Headers.Location?.OriginalString, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, await anna.StatusAsync("/api/v1/sessions"));
    }

    [Fact]
    public async Task A_new_password_signs_every_other_device_out()
    {
        await using var server = await WebServer.StartAsync(options: "--sign-in");
        using var here = await SignedIn.Async(server, "anna");
        using var there = SignedIn.Browser(server);
        Assert.Equal("/", await SignedIn.SignInAsync(there, "anna", SignedIn.Password));

        var changed = await here.PostFormAsync(
            "/account/password",
            new() { ["current"] = SignedIn.Password, ["password"] = NewPassword },
            page: "/account"
        );

        Assert.Equal("/account?changed=true", changed.Headers.Location?.OriginalString);
        Assert.Equal(HttpStatusCode.OK, await here.StatusAsync("/api/v1/sessions"));
        Assert.Equal(HttpStatusCode.Unauthorized, (await there.GetAsync("/api/v1/sessions", ApiClient.Ct)).StatusCode);
        Assert.Equal("/sign-in?failed=true", await SignedIn.SignInAsync(there, "anna", SignedIn.Password));
        Assert.Equal("/", await SignedIn.SignInAsync(there, "anna", NewPassword));
    }

    [Fact]
    public async Task Two_machines_on_one_database_know_the_same_people()
    {
        Assert.SkipUnless(PostgresServer.IsInstalled, "PostgreSQL is not installed");
        var database = PostgresServer.Shared.CreateDatabase().ConnectionString;
        var (left, right) = (await StartAsync(database), await StartAsync(database));
        await using var _ = left;
        await using var __ = right;
        using var anna = await SignedIn.Async(left, "anna");

        using var atTheOther = new HttpRequestMessage(HttpMethod.Get, new Uri(right.Url, "/api/v1/sessions"));
        // A cookie does not know ports: what the one machine signed, the other believes.
        var answer = await anna.Http.SendAsync(atTheOther, ApiClient.Ct);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    private static Task<WebServer> StartAsync(string database) =>
        WebServer.StartAsync(database, options: ["--sign-in"]);

    private static Dictionary<string, string> Password(string password) => new() { ["password"] = password };

    private static List<string> FilesWith(string canary, string folder) =>
        [
            .. Directory
                .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .Where(f => Holds(f, canary) || Holds(f, canary.ToUpperInvariant())),
        ];

    private static bool Holds(string file, string text)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray().AsSpan().IndexOf(Encoding.UTF8.GetBytes(text)) >= 0;
    }
}
