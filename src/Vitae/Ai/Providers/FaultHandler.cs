using System.Text;

namespace Vitae.Ai;

/// <summary>Turns every failed request into a <see cref="ModelException"/> before an SDK sees it, so that all behave alike.</summary>
/// <remarks>One instance a call: the answer's body is tied to the call's token.</remarks>
internal sealed class FaultHandler(
    ModelEndpoint endpoint,
    ModelInfo? model,
    Redactor redactor,
    TimeProvider time,
    CancellationToken call
) : DelegatingHandler
{
    private const int MostBytes = 64 * 1024;
    private const int BadGateway = 502;
    private readonly FaultMessages messages = new(endpoint, model);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken ct)
    {
        HttpResponseMessage response;
        try
        {
            response = await base.SendAsync(request, ct);
            if (IsWhole(response))
            {
                await response.Content.LoadIntoBufferAsync(CallStream.MostBytes, ct);
            }
        }
        catch (HttpRequestException e)
        {
            throw new ModelException(ModelErrorKind.Unavailable, messages.Unreachable(e), endpoint.StartHint);
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            throw new ModelException(ModelErrorKind.Unavailable, messages.NoConnection(), endpoint.StartHint);
        }
        if (response.IsSuccessStatusCode && !await IsErrorInDisguiseAsync(response, ct))
        {
            return await TiedToCallAsync(response, ct);
        }
        using (response)
        {
            throw await FaultAsync(response, ct);
        }
    }

    private async Task<ModelException> FaultAsync(HttpResponseMessage response, CancellationToken ct)
    {
        var body = ErrorBody.Read(redactor.Redact(await StartOfBodyAsync(response, ct)));
        var status = response.IsSuccessStatusCode ? body.Status ?? BadGateway : (int)response.StatusCode;
        var kind = HttpFault.KindOf(status, body);
        var quota = kind == ModelErrorKind.RateLimited && HttpFault.IsQuotaUsedUp(status, body);
        var (message, hint) = messages.ForStatus(status, kind, body, quota);
        return new ModelException(kind, message, hint)
        {
            Retryable = ModelException.IsTransient(kind) && !quota && !SaysDoNotRetry(response),
            RetryAfter = RetryAfter.Read(response.Headers, time.GetUtcNow()),
            RejectedParameter = kind == ModelErrorKind.BadRequest ? HttpFault.RejectedParameter(body) : null,
        };
    }

    private async Task<HttpResponseMessage> TiedToCallAsync(HttpResponseMessage response, CancellationToken ct)
    {
        var body = response.Content;
        var tied = new StreamContent(new CallStream(await body.ReadAsStreamAsync(ct), call));
        foreach (var (name, values) in body.Headers.NonValidated)
        {
            tied.Headers.TryAddWithoutValidation(name, values);
        }
        response.Content = tied;
        return response;
    }

    private static bool IsWhole(HttpResponseMessage response) =>
        response.IsSuccessStatusCode && response.Content.Headers.ContentType?.MediaType is "application/json";

    // Gateways such as OpenRouter answer 200 and put their upstream's failure into the body.
    private static async Task<bool> IsErrorInDisguiseAsync(HttpResponseMessage response, CancellationToken ct) =>
        IsWhole(response) && ErrorBody.IsOnlyError(await response.Content.ReadAsStringAsync(ct));

    // OpenAI and Anthropic say so where a retry is pointless although the status looks transient.
    private static bool SaysDoNotRetry(HttpResponseMessage response) =>
        response.Headers.TryGetValues("x-should-retry", out var values)
        && values.Contains("false", StringComparer.OrdinalIgnoreCase);

    private static async Task<string> StartOfBodyAsync(HttpResponseMessage response, CancellationToken ct)
    {
        try
        {
            await using var stream = await response.Content.ReadAsStreamAsync(ct);
            var buffer = new byte[MostBytes];
            var read = await stream.ReadAtLeastAsync(buffer, MostBytes, throwOnEndOfStream: false, ct);
            return Encoding.UTF8.GetString(buffer, 0, read);
        }
        catch (Exception e) when (e is IOException or HttpRequestException)
        {
            return "";
        }
    }
}
