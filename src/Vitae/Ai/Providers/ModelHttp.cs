using System.Text.Json;

namespace Vitae.Ai;

/// <summary>HTTP to model servers: one pooled handler a provider, no redirects, no retries, no time limit of its own.</summary>
internal sealed class ModelHttp(IHttpMessageHandlerFactory handlers, Redactor redactor, TimeProvider time)
{
    private static readonly TimeSpan CheckTimeout = TimeSpan.FromSeconds(5);

    public Redactor Redactor => redactor;

    /// <summary>Set up once for each provider's named handler.</summary>
    public static SocketsHttpHandler CreatePrimaryHandler() =>
        new()
        {
            // A redirect would carry the key to a host nobody configured.
            AllowAutoRedirect = false,
            ConnectTimeout = TimeSpan.FromSeconds(15),
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
            AutomaticDecompression = System.Net.DecompressionMethods.All,
        };

    /// <summary>A client for one call; deadlines are the caller's token.</summary>
    /// <param name="model">Null where none is asked.</param>
    public HttpClient CreateClient(ModelEndpoint endpoint, ModelInfo? model, CancellationToken call) =>
        new(
            new FaultHandler(endpoint, model, redactor, time, call)
            {
                InnerHandler = handlers.CreateHandler(endpoint.Provider),
            },
            disposeHandler: false
        )
        {
            Timeout = Timeout.InfiniteTimeSpan,
            BaseAddress = new Uri(endpoint.Url.AbsoluteUri.TrimEnd('/') + "/"),
        };

    /// <summary>Asks for the list of models, which costs nothing.</summary>
    /// <param name="provider">The provider's short name, also the prefix of its model ids.</param>
    /// <param name="list">How this server lists its models.</param>
    public async Task<ProviderStatus> CheckAsync(
        string provider,
        ModelEndpoint endpoint,
        ModelListing list,
        CancellationToken ct
    )
    {
        var status = new ProviderStatus
        {
            Provider = provider,
            IsConfigured = endpoint.Problem is null,
            Endpoint = endpoint.Address,
            Message = endpoint.Problem,
        };
        if (endpoint.Problem is not null)
        {
            return status;
        }
        using var deadline = new CancellationTokenSource(CheckTimeout, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(ct, deadline.Token);
        try
        {
            return status with { IsReachable = true, Models = await ListAsync(endpoint, list, either.Token) };
        }
        catch (ModelException e)
        {
            return status with { IsReachable = false, Message = $"{e.Message} {e.Hint}".TrimEnd() };
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            return status with { IsReachable = false, Message = $"{endpoint.Address} did not answer in time." };
        }
        catch (Exception e) when (e is JsonException or IOException or HttpRequestException)
        {
            return status with
            {
                IsReachable = false,
                Message = $"{endpoint.Address} does not answer like a model server. Check {endpoint.UrlName}.",
            };
        }
    }

    private async Task<IReadOnlyList<string>> ListAsync(ModelEndpoint endpoint, ModelListing list, CancellationToken ct)
    {
        using var client = CreateClient(endpoint, null, ct);
        using var request = new HttpRequestMessage(HttpMethod.Get, list.Path);
        foreach (var (name, value) in list.Headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }
        using var response = await client.SendAsync(request, ct);
        await using var body = await response.Content.ReadAsStreamAsync(ct);
        using var document = await JsonDocument.ParseAsync(body, cancellationToken: ct);
        return list.Names(document.RootElement);
    }
}
