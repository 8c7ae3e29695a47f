namespace Vitae.Jobs;

/// <summary>An address a person pasted: a plain web page, or nothing.</summary>
internal static class WebTarget
{
    public static bool LooksLikeOne(string text) =>
        text.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
        || text.StartsWith("https://", StringComparison.OrdinalIgnoreCase);

    /// <summary>Null for everything that could mean two things to two parsers, or is no ordinary web address.</summary>
    public static Uri? Parse(string text) =>
        LooksLikeOne(text)
        && !text.AsSpan().ContainsAny(" \\\t\r\n")
        && !text.Any(char.IsControl)
        && Uri.TryCreate(text, UriKind.Absolute, out var uri)
        && IsOrdinary(uri)
            ? uri
            : null;

    /// <summary>A redirect's target: absolute or relative, never from https down to http.</summary>
    public static Uri? Follow(Uri from, Uri? location)
    {
        if (location is null || !Uri.TryCreate(from, location, out var next) || !IsOrdinary(next))
        {
            return null;
        }

        return from.Scheme == Uri.UriSchemeHttps && next.Scheme != Uri.UriSchemeHttps ? null : next;
    }

    // Web pages live on the two standard ports; other ports are other services.
    private static bool IsOrdinary(Uri uri) =>
        (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps)
        && uri.IsDefaultPort
        && uri.UserInfo.Length == 0
        && uri.Host.Length > 0
        && (uri.HostNameType != UriHostNameType.Dns || uri.IdnHost.Contains('.'));
}
