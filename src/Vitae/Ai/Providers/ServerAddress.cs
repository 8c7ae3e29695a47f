namespace Vitae.Ai;

/// <summary>Reads the address of a model server in the spellings people use.</summary>
internal static class ServerAddress
{
    private const string AzurePath = "/openai/v1";

    /// <summary>An http(s) address, or null.</summary>
    public static Uri? Read(string text, EndpointNames names)
    {
        var hasScheme = text.Contains("://", StringComparison.Ordinal);
        // Ollama's own variable is often "0.0.0.0:11434" or ":11434": where to listen, not where to call.
        var full = hasScheme ? text : "http://" + (text.StartsWith(':') ? "127.0.0.1" + text : text);
        if (!Uri.TryCreate(full, UriKind.Absolute, out var url) || url.Scheme is not ("http" or "https"))
        {
            return null;
        }
        var builder = new UriBuilder(url) { Query = "", Fragment = "" };
        builder.Host = builder.Host is "0.0.0.0" or "[::]" ? "127.0.0.1" : builder.Host;
        var path = url.AbsolutePath.TrimEnd('/');
        builder.Path =
            path.Length == 0 ? (IsAzure(url) ? AzurePath : names.DefaultPath ?? "")
            : names.DroppedPath is { } dropped && path.EndsWith(dropped, StringComparison.Ordinal)
                ? path[..^dropped.Length]
            : path;
        if (names.DefaultPort is { } port && url.IsDefaultPort && !HasPort(full))
        {
            builder.Port = port;
        }
        return builder.Uri;
    }

    public static bool IsAzure(Uri url) => url.Host.EndsWith(".azure.com", StringComparison.OrdinalIgnoreCase);

    private static bool HasPort(string text)
    {
        var authority = text.Split("://", 2)[^1].Split('/', 2)[0];
        return authority.LastIndexOf(':') > authority.LastIndexOf(']');
    }
}
