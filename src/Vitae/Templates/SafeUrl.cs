using System.Buffers;

namespace Vitae.Templates;

/// <summary>The addresses a resume may link to: http(s), mailto and tel; everything else is printed as text only.</summary>
public static class SafeUrl
{
    private static readonly SearchValues<char> MailSigns = SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789@.-_+"
    );

    /// <summary>The address when it may be followed, else null.</summary>
    public static string? Check(string? url)
    {
        if (string.IsNullOrWhiteSpace(url) || url.Any(c => char.IsControl(c) || c == '\\'))
            return null;
        return Uri.TryCreate(url.Trim(), UriKind.Absolute, out var uri) && IsAllowed(uri) ? uri.AbsoluteUri : null;
    }

    public static string? Email(string? address)
    {
        var plain = address?.Trim() ?? "";
        var at = plain.IndexOf('@', StringComparison.Ordinal);
        // Signs that no address needs could add headers or a second receiver: such an address is only printed.
        return at > 0 && at == plain.LastIndexOf('@') && !plain.AsSpan().ContainsAnyExcept(MailSigns)
            ? "mailto:" + plain
            : null;
    }

    public static string? Phone(string? number)
    {
        var digits = new string([.. (number ?? "").Where(c => char.IsAsciiDigit(c) || c == '+')]);
        return digits.Length < 5 ? null : "tel:" + digits;
    }

    private static bool IsAllowed(Uri uri) =>
        uri.Scheme switch
        {
            "http" or "https" => uri.Host.Length > 0 && uri.UserInfo.Length == 0,
            // A CR or LF, even percent-encoded, could add mail headers.
            "mailto" => !uri.AbsoluteUri.Contains("%0", StringComparison.Ordinal),
            "tel" => true,
            _ => false,
        };
}
