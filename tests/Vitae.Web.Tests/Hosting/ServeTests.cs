using System.Net;

namespace Vitae.Web.Tests;

public sealed class ServeTests
{
    [Fact]
    public async Task The_first_page_says_where_one_is_in_the_readers_language()
    {
        await using var server = await WebServer.StartAsync();
        using var http = new HttpClient { BaseAddress = server.Url };
        Assert.Contains("Your applications", await http.GetStringAsync("/", TestContext.Current.CancellationToken));
        http.DefaultRequestHeaders.AcceptLanguage.ParseAdd("de-AT,de;q=0.9");
        var german = await http.GetStringAsync("/", TestContext.Current.CancellationToken);
        Assert.Contains("Ihre Bewerbungen", german);
        Assert.Contains("lang=\"de\"", german);
    }

    [Theory]
    [InlineData("/app.css")]
    [InlineData("/theme.js")]
    [InlineData("/_framework/blazor.web.js")]
    public async Task What_a_page_needs_is_served_from_here(string path)
    {
        await using var server = await WebServer.StartAsync();
        using var http = new HttpClient { BaseAddress = server.Url };
        using var answer = await http.GetAsync(path, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task Another_hosts_name_is_not_answered()
    {
        await using var server = await WebServer.StartAsync();
        using var http = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, server.Url) { Headers = { Host = "evil.example" } };
        using var answer = await http.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }
}
