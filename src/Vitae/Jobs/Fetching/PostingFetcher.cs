using System.Net;
using System.Net.Http.Headers;

namespace Vitae.Jobs;

/// <summary>Fetches a posting's page from the public web and from nowhere else.</summary>
internal sealed class PostingFetcher(NetworkDoor door, TimeProvider clock)
{
    public const int MostBytes = 5 * 1024 * 1024;
    public const int MostRedirects = 5;
    public static readonly TimeSpan Deadline = TimeSpan.FromSeconds(15);
    private readonly Lazy<HttpMessageInvoker> web = new(() => new HttpMessageInvoker(Handler(door)));

    /// <exception cref="VitaeException">
    /// <c>invalid_input</c>: the target is refused or out of reach (one message, so that nothing is learnt of a network),
    /// answers an error, is too large or no page. <c>timeout</c>: it took longer than 15 seconds.
    /// </exception>
    public async Task<JobSource> FetchAsync(string address, CancellationToken ct)
    {
        using var deadline = new CancellationTokenSource(Deadline, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(ct, deadline.Token);
        try
        {
            return await FollowAsync(WebTarget.Parse(address) ?? throw Refused(), either.Token);
        }
        catch (HttpRequestException e)
        {
            throw Refused(e);
        }
        catch (IOException e)
        {
            throw Refused(e);
        }
        catch (InvalidDataException e)
        {
            throw Refused(e);
        }
        catch (OperationCanceledException e) when (!ct.IsCancellationRequested)
        {
            throw new VitaeException(ErrorCodes.Timeout, "The page did not arrive within 15 seconds.", SaveIt, e)
            {
                Retryable = true,
            };
        }
    }

    private async Task<JobSource> FollowAsync(Uri target, CancellationToken ct)
    {
        for (var hop = 0; hop <= MostRedirects; hop++)
        {
            using var request = Request(target);
            using var response = await web.Value.SendAsync(request, ct);
            if ((int)response.StatusCode is not (301 or 302 or 303 or 307 or 308))
            {
                return await FetchedPage.ReadAsync(target, response, ct);
            }

            target = WebTarget.Follow(target, response.Headers.Location) ?? throw Refused();
        }

        throw Refused();
    }

    private static HttpRequestMessage Request(Uri target)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, target);
        request.Headers.UserAgent.Add(new ProductInfoHeaderValue("Vitae", "1.0"));
        request.Headers.Accept.ParseAdd("text/html, application/xhtml+xml, text/plain;q=0.8, text/markdown;q=0.8");
        return request;
    }

    // No proxy, no cookies, no automatic redirects: each would connect somewhere that was not checked.
    private static SocketsHttpHandler Handler(NetworkDoor door) =>
        new()
        {
            AllowAutoRedirect = false,
            UseProxy = false,
            UseCookies = false,
            AutomaticDecompression = DecompressionMethods.All,
            ConnectCallback = async (context, ct) => await door.ConnectAsync(context.DnsEndPoint, ct),
            MaxResponseHeadersLength = 64,
            PooledConnectionIdleTimeout = TimeSpan.FromSeconds(5),
        };

    public const string SaveIt = "Open the page in your browser, save it, and hand over the file, or paste its text.";

    private static VitaeException Refused(Exception? inner = null) =>
        new(
            ErrorCodes.InvalidInput,
            "The address could not be read: only pages on the public web (http, https) are fetched.",
            SaveIt,
            inner
        );
}
