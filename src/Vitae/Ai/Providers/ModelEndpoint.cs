namespace Vitae.Ai;

/// <summary>One server's address with the key that may go there, and to no other host.</summary>
internal sealed class ModelEndpoint
{
    private readonly EndpointNames names;

    private ModelEndpoint(EndpointNames names, Uri url, string? key, string? problem)
    {
        this.names = names;
        Url = url;
        Key = key;
        Problem = problem;
    }

    public string Provider => names.Provider;
    public string? KeyName => names.Key;
    public string UrlName => names.Url;
    public string? StartHint => names.StartHint;
    public Uri Url { get; }
    public string? Key { get; }

    /// <summary>Azure speaks OpenAI's newest dialect and knows models by deployment.</summary>
    public bool IsAzure => ServerAddress.IsAzure(Url);

    /// <summary>Why this server cannot be asked: sentences with what to set; null when it can.</summary>
    public string? Problem { get; }

    /// <summary>The address without credentials or query.</summary>
    public string Address =>
        Url.GetComponents(UriComponents.SchemeAndServer | UriComponents.Path, UriFormat.UriEscaped).TrimEnd('/');

    /// <param name="defaultUrl">Null where the address must be set.</param>
    public static ModelEndpoint Read(EndpointNames names, string? defaultUrl, ModelSettings settings)
    {
        var text = settings[names.Url] ?? defaultUrl;
        var key = names.Key is { } keyName ? settings[keyName] : null;
        var nowhere = new Uri("http://not.set");
        if (text is null)
        {
            return new ModelEndpoint(names, nowhere, null, $"{names.Url} is not set. {settings.Problem}".TrimEnd());
        }
        if (ServerAddress.Read(text, names) is not { } url)
        {
            return new ModelEndpoint(names, nowhere, null, $"{names.Url} is not an http or https address.");
        }
        return new ModelEndpoint(names, url, key, ProblemOf(names, url, key, settings));
    }

    /// <exception cref="ModelException">This server must not, or cannot, be asked.</exception>
    public void ThrowIfProblem()
    {
        if (Problem is not null)
        {
            throw new ModelException(
                ModelErrorKind.Auth,
                $"{Provider} is not set up: {Problem}",
                "docs/how-to/connect-a-model.md shows every setting; 'vitae doctor' checks them."
            );
        }
    }

    private static string? ProblemOf(EndpointNames names, Uri url, string? key, ModelSettings settings)
    {
        if (url.UserInfo.Length > 0)
        {
            return $"{names.Url} contains a user name or password; take them out.";
        }
        if (key is null)
        {
            return names.NeedsKey ? $"{names.Key} is not set. {settings.Problem}".TrimEnd() : null;
        }
        if (!url.IsLoopback && !string.Equals(url.Scheme, Uri.UriSchemeHttps, StringComparison.Ordinal))
        {
            return $"{names.Url} is plain http to {url.Host}, where the key could be read on the way. "
                + $"Use https, or remove {names.Key} if that server wants none.";
        }
        // A key from a file and an address from elsewhere: whoever sets the address would be handed the key.
        return settings[names.Url] is not null && !settings.AreSetTogether(names.Key!, names.Url)
            ? $"{names.Key} and {names.Url} are set in different places, and a key goes only to the address set "
                + "beside it. Set both in the environment, or both in the key file."
            : null;
    }
}
