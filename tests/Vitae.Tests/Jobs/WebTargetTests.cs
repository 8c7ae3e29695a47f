using System.Net;
using System.Text.Json;
using Vitae.Jobs;

namespace Vitae.Tests.Jobs;

public class WebTargetTests
{
    [Theory]
    [InlineData("93.184.215.14", true)]
    [InlineData("2606:4700::1111", true)]
    [InlineData("10.1.2.3", false)]
    [InlineData("100.64.0.1", false)]
    [InlineData("127.8.8.8", false)]
    [InlineData("169.254.169.254", false)]
    [InlineData("172.31.255.255", false)]
    [InlineData("172.32.0.1", true)]
    [InlineData("168.63.129.16", false)]
    [InlineData("192.88.99.1", false)]
    [InlineData("198.19.0.1", false)]
    [InlineData("240.0.0.1", false)]
    [InlineData("::1", false)]
    [InlineData("::ffff:10.0.0.1", false)]
    [InlineData("::ffff:8.8.8.8", true)]
    [InlineData("::127.0.0.1", false)]
    [InlineData("64:ff9b::a9fe:a9fe", false)]
    [InlineData("64:ff9b:1::1", false)]
    [InlineData("2001:0:53aa::1", false)]
    [InlineData("2001:db8::1", false)]
    [InlineData("2002:7f00:1::", false)]
    [InlineData("3fff::1", false)]
    [InlineData("fd00:ec2::254", false)]
    [InlineData("fe80::1", false)]
    [InlineData("fec0::1", false)]
    [InlineData("ff02::1", false)]
    public void Only_the_public_internet_is_public(string address, bool isPublic) =>
        Assert.Equal(isPublic, PublicAddress.Is(IPAddress.Parse(address)));

    [Theory]
    [InlineData("https://jobs.example.com/1?id=2#apply", true)]
    [InlineData("HTTP://jobs.example.com/", true)]
    [InlineData("https://jobs.example.com:443/", true)]
    [InlineData("https://jobs.example.com:8443/", false)]
    [InlineData("https://user@jobs.example.com/", false)]
    [InlineData("https://localhost/", false)]
    [InlineData("https://intranet/", false)]
    [InlineData("http://127.1.1.1:80\\@example.com/", false)]
    [InlineData("http://example.com/\t", false)]
    [InlineData("ftp://example.com/", false)]
    [InlineData("file:///etc/passwd", false)]
    [InlineData("http:127.0.0.1/", false)]
    [InlineData("javascript:alert(1)", false)]
    public void Only_ordinary_web_addresses_are_taken(string text, bool isTaken) =>
        Assert.Equal(isTaken, WebTarget.Parse(text) is not null);

    [Fact]
    public void A_redirect_never_leads_from_https_to_http()
    {
        var from = new Uri("https://example.com/a/b");

        Assert.Null(WebTarget.Follow(from, new Uri("http://example.com/c")));
        Assert.Null(WebTarget.Follow(from, new Uri("file:///c")));
        Assert.Null(WebTarget.Follow(from, null));
        Assert.Equal("https://example.com/a/c", WebTarget.Follow(from, new Uri("c", UriKind.Relative))!.AbsoluteUri);
    }

    [Fact]
    public async Task Every_target_of_the_corpus_is_refused_before_anything_is_dialled()
    {
        var corpus = Environment.GetEnvironmentVariable("VITAE_CORPUS");
        Assert.SkipUnless(corpus is not null, "VITAE_CORPUS is not set.");
        var web = new StubWeb();
        var refusals = new HashSet<string>(StringComparer.Ordinal);
        foreach (
            var line in await File.ReadAllLinesAsync(
                Path.Combine(corpus, "ssrf", "ssrf-urls.jsonl"),
                TestContext.Current.CancellationToken
            )
        )
        {
            using var item = JsonDocument.Parse(line);
            if (
                item.RootElement.GetProperty("expect").GetString() != "blocked"
                || item.RootElement.GetProperty("url").GetString() is not { } url
            )
            {
                continue;
            }

            var error = await Assert.ThrowsAsync<VitaeException>(() => web.FetchAsync(url));
            refusals.Add(error.Message);
        }

        Assert.Single(refusals);
        Assert.DoesNotContain(web.Dialled, address => !PublicAddress.Is(address));
    }
}
