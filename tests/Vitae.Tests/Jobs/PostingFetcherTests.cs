using System.IO.Compression;
using System.Text;
using Microsoft.Extensions.Time.Testing;
using Vitae.Jobs;

namespace Vitae.Tests.Jobs;

public class PostingFetcherTests
{
    private const string Page = "200 OK\r\nContent-Type: text/html; charset=utf-8";

    [Fact]
    public async Task A_page_is_fetched_under_its_address_without_what_may_identify_the_reader()
    {
        var source = await new StubWeb()
            .Answers("/job?ref=me", Page, "<h1>Köchin</h1>")
            .FetchAsync("http://public.test/job?ref=me");

        Assert.Equal("http://public.test/job", source.Name);
        Assert.Equal("<h1>Köchin</h1>", Encoding.UTF8.GetString(source.Content.Span));
    }

    [Fact]
    public async Task The_servers_encoding_is_believed()
    {
        var web = new StubWeb().Answers(
            "/job",
            "200 OK\r\nContent-Type: text/html; charset=windows-1251",
            [0xCF, 0xEE, 0xE2, 0xE0, 0xF0]
        );

        Assert.Equal("Повар", Encoding.UTF8.GetString((await web.FetchAsync("http://public.test/job")).Content.Span));
    }

    [Fact]
    public async Task Redirects_are_followed_and_checked_at_every_hop()
    {
        var web = new StubWeb()
            .Answers("/a", "301 Moved\r\nLocation: /b")
            .Answers("/b", Page, "<h1>Cook</h1>")
            .Answers("/inside", "302 Found\r\nLocation: http://169.254.169.254/latest/meta-data/")
            .Answers("/named", "302 Found\r\nLocation: http://private.test/");

        Assert.Equal(
            "<h1>Cook</h1>",
            Encoding.UTF8.GetString((await web.FetchAsync("http://public.test/a")).Content.Span)
        );
        await AssertRefused(web, "http://public.test/inside");
        await AssertRefused(web, "http://public.test/named");
        Assert.All(web.Dialled, a => Assert.True(PublicAddress.Is(a)));
    }

    [Theory]
    [InlineData("http://dual.test/")]
    [InlineData("http://aaaa.test/")]
    [InlineData("http://private.test/")]
    [InlineData("http://unknown.test/")]
    [InlineData("http://2130706433/")]
    [InlineData("http://public.test/loop")]
    [InlineData("http://rebind.test/")]
    public async Task Names_that_lead_inside_endless_redirects_and_unknown_names_get_the_same_answer(string url) =>
        await AssertRefused(new StubWeb(), url);

    [Fact]
    public async Task The_fifth_redirect_is_the_last()
    {
        var web = new StubWeb();
        for (var i = 0; i < PostingFetcher.MostRedirects; i++)
        {
            web.Answers($"/{i}", $"302 Found\r\nLocation: /{i + 1}");
        }

        web.Answers($"/{PostingFetcher.MostRedirects}", Page, "there").Answers("/before", "302 Found\r\nLocation: /0");

        Assert.Equal(5, (await web.FetchAsync("http://public.test/0")).Content.Length);
        await AssertRefused(web, "http://public.test/before");
    }

    [Fact]
    public async Task Five_megabytes_are_the_most_also_when_packed()
    {
        var web = new StubWeb()
            .Answers("/fits", Page, new string('x', PostingFetcher.MostBytes))
            .Answers("/large", Page, new string('x', PostingFetcher.MostBytes + 1))
            .Answers("/bomb", Page + "\r\nContent-Encoding: gzip", Packed(PostingFetcher.MostBytes * 4));

        Assert.Equal(PostingFetcher.MostBytes, (await web.FetchAsync("http://public.test/fits")).Content.Length);
        Assert.Contains("5 MB", (await Error(web, "http://public.test/large")).Message, StringComparison.Ordinal);
        Assert.Contains("5 MB", (await Error(web, "http://public.test/bomb")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_of_another_kind_or_an_error_page_says_so()
    {
        var web = new StubWeb()
            .Answers("/cv", "200 OK\r\nContent-Type: application/pdf", "%PDF-")
            .Answers("/gone", "404 Not Found", "secret internals");

        Assert.Contains(
            "application/pdf",
            (await Error(web, "http://public.test/cv")).Message,
            StringComparison.Ordinal
        );
        var gone = await Error(web, "http://public.test/gone");
        Assert.Contains("404", gone.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", gone.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_that_does_not_come_within_fifteen_seconds_is_given_up()
    {
        var clock = new FakeTimeProvider();
        var web = new StubWeb(clock);
        var fetch = web.FetchAsync("http://public.test/silent");
        await web.Silence.Task;

        clock.Advance(PostingFetcher.Deadline);

        var error = await Assert.ThrowsAsync<VitaeException>(() => fetch);
        Assert.Equal((ErrorCodes.Timeout, true), (error.Code, error.Retryable));
    }

    [Fact]
    public async Task A_page_of_one_byte_a_second_is_given_up_after_fifteen()
    {
        var clock = new FakeTimeProvider();
        var web = new StubWeb(clock);
        var fetch = web.FetchAsync("http://public.test/drip");
        var page = await web.Drip.Task;

        for (var second = 1; second < PostingFetcher.Deadline.TotalSeconds; second++)
        {
            clock.Advance(TimeSpan.FromSeconds(1));
            await page.WriteAsync("x"u8.ToArray(), TestContext.Current.CancellationToken);
            Assert.False(fetch.IsCompleted);
        }

        clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(ErrorCodes.Timeout, (await Assert.ThrowsAsync<VitaeException>(() => fetch)).Code);
    }

    [Theory]
    [InlineData("<meta http-equiv=refresh content='0;url=http://public.test/next'>")]
    [InlineData("<meta http-equiv=\"Refresh\" content=\"0; URL=http://169.254.169.254/latest\">")]
    public async Task A_page_that_sends_the_reader_on_by_itself_is_not_followed(string refresh)
    {
        var web = new StubWeb()
            .Answers("/job", Page, $"<html><head>{refresh}</head><body><h1>Cook</h1></body></html>")
            .Answers("/next", Page, "<h1>Another</h1>");

        var source = await web.FetchAsync("http://public.test/job");

        Assert.Contains("Cook", Encoding.UTF8.GetString(source.Content.Span), StringComparison.Ordinal);
        Assert.Single(web.Dialled);
    }

    private static async Task AssertRefused(StubWeb web, string url)
    {
        var error = await Error(web, url);
        Assert.Equal(ErrorCodes.InvalidInput, error.Code);
        Assert.StartsWith("The address could not be read", error.Message, StringComparison.Ordinal);
    }

    private static Task<VitaeException> Error(StubWeb web, string url) =>
        Assert.ThrowsAsync<VitaeException>(() => web.FetchAsync(url));

    private static byte[] Packed(int length)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            gzip.Write(new byte[length]);
        }

        return packed.ToArray();
    }
}
