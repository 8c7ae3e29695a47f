namespace Vitae.Ai;

/// <summary>What we say about a failed request: the cause, and the setting that cures it.</summary>
internal sealed class FaultMessages(ModelEndpoint endpoint, ModelInfo? model)
{
    private string Model => model?.WireName ?? "asked for";
    private string Server => $"{endpoint.Provider} at {endpoint.Address}";

    public string NoConnection() => $"{Server} did not accept a connection in time.";

    public string Unreachable(HttpRequestException e) =>
        e.HttpRequestError switch
        {
            HttpRequestError.NameResolutionError => $"{Server} cannot be reached: the host name is not known.",
            HttpRequestError.ConnectionError => $"{Server} cannot be reached: nothing answers there.",
            HttpRequestError.SecureConnectionError => $"{Server} cannot be reached: the secure connection failed.",
            HttpRequestError.ProxyTunnelError => $"{Server} cannot be reached: the proxy refused.",
            HttpRequestError.ConfigurationLimitExceeded => $"{Server} sent more than any answer could be.",
            _ => $"{Server} broke the connection before it answered.",
        };

    public (string Message, string? Hint) ForStatus(int status, ModelErrorKind kind, ErrorBody body, bool quota) =>
        kind switch
        {
            ModelErrorKind.Auth => (Say($"{endpoint.Provider} refused the key", status, body), CheckKey()),
            ModelErrorKind.RateLimited when quota => (
                Say($"{endpoint.Provider}: the account's quota or credit is used up", status, body),
                "Add credit at the provider, or choose another model: --model, --fallback."
            ),
            ModelErrorKind.RateLimited => (
                Say($"{endpoint.Provider} limits the rate of requests", status, body),
                "Wait a moment, or name a second model with --fallback."
            ),
            ModelErrorKind.ModelNotFound => NotFound(status, body),
            ModelErrorKind.ContextTooSmall => (
                Say($"The prompt is too long for {Model}", status, body),
                "Use fewer or shorter documents, or a model with a larger context."
            ),
            ModelErrorKind.Refused => (
                Say($"{endpoint.Provider}'s content filter refused the request", status, body),
                "Another model may accept it: --model."
            ),
            ModelErrorKind.Timeout => (Say($"{Server} took too long", status, body), null),
            ModelErrorKind.Unavailable => (
                Say($"{Server} is {(status == 529 ? "overloaded" : "not available")}", status, body),
                "Try again later, or name a second model with --fallback."
            ),
            _ when status is >= 300 and < 400 or 405 || body.IsHtml => (
                Say($"{Server} is not a model server's address", status, body),
                $"Check {endpoint.UrlName}."
            ),
            _ => (Say($"{endpoint.Provider} rejected the request", status, body), null),
        };

    private (string Message, string? Hint) NotFound(int status, ErrorBody body) =>
        endpoint.Provider switch
        {
            _ when body.IsHtml || body.Message is null => (
                Say($"{Server} does not know this path or the model {Model}", status, body),
                $"Check {endpoint.UrlName} and the model's name: vitae models."
            ),
            _ when endpoint.IsAzure => (
                Say($"Azure has no deployment called {Model}", status, body),
                "On Azure a model goes by its deployment's name: compatible/<deployment>."
            ),
            OllamaProvider.Title => ($"Ollama has not pulled the model {Model}.", $"Run: ollama pull {Model}"),
            _ => (
                Say($"{endpoint.Provider} does not serve the model {Model}", status, body),
                model?.Note ?? "See what it serves: vitae models."
            ),
        };

    private string? CheckKey() =>
        endpoint.KeyName is null ? null : $"Check {endpoint.KeyName} (environment, user secrets or key file).";

    private static string Say(string what, int status, ErrorBody body) =>
        body.Message is { } message ? $"{what} (HTTP {status}: {message})." : $"{what} (HTTP {status}).";
}
