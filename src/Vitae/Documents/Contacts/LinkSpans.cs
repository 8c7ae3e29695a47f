using System.Text.RegularExpressions;

namespace Vitae.Documents;

/// <summary>Finds web addresses: with a scheme, with <c>www.</c>, or of a site where people have profiles.</summary>
internal static partial class LinkSpans
{
    public static IEnumerable<ContactSpan> In(string text) =>
        MayHold(text) ? Link().Matches(text).Select(m => new ContactSpan(ContactField.Link, m.Index, m.Length)) : [];

    /// <summary>Bare domains such as <c>jane-doe.dev</c>; only trustworthy among other contact details.</summary>
    public static IEnumerable<ContactSpan> BareIn(string text) =>
        Bare()
            .Matches(text)
            .Where(m => !IsTechnology(m.Value))
            .Select(m => new ContactSpan(ContactField.Link, m.Index, m.Length));

    /// <summary>An absolute http(s) address, or null when it cannot be one.</summary>
    public static string? Absolute(string span)
    {
        var text = span.Contains("://", StringComparison.Ordinal) ? span : "https://" + span;
        return
            Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && uri.Host.Length > 3
            ? text
            : null;
    }

    /// <summary>True for a person's own page on a profile site, not for one project on it.</summary>
    public static bool IsProfile(string span) => Profile().IsMatch(span);

    // Every kind of link has a slash or begins with these letters; most lines have neither.
    private static bool MayHold(string text) =>
        text.Contains('/', StringComparison.Ordinal) || text.Contains("www.", StringComparison.OrdinalIgnoreCase);

    // "ASP.NET", "Node.js" and "Socket.io" are skills, not pages.
    private static bool IsTechnology(string value) =>
        value.EndsWith(".net", StringComparison.OrdinalIgnoreCase) && !value.Any(char.IsLower)
        || value.EndsWith(".NET", StringComparison.Ordinal);

    [GeneratedRegex(
        @"(?:(?<![\p{L}\p{N}@.])https?://[^\s<>|""'“”«»]+|(?<![@.])www\.[\p{L}\p{N}-]+\.[^\s<>|""'“”«»,;]+"
            + @"|(?<![\p{L}\p{N}@.])(?:[a-z]{2,3}\.)?(?:linkedin\.com|xing\.com|github\.com|gitlab\.com|bitbucket\.org|stackoverflow\.com|orcid\.org"
            + @"|medium\.com|behance\.net|dribbble\.com|twitter\.com|x\.com|researchgate\.net|kaggle\.com|malt\.[a-z]{2,3})/[^\s<>|""'“”«»,;]+)"
            + @"(?<![.,;:)\]])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        RegexLimit.Milliseconds
    )]
    private static partial Regex Link();

    [GeneratedRegex(
        @"(?<![\p{L}\p{N}@./-])[a-z0-9][a-z0-9-]{1,62}(?:\.[a-z0-9-]{2,62})?\.(?:com|org|net|dev|io|me|de|at|ch|fr|be|es|it|nl|eu|uk|co\.uk|info|name|tech|ai|app|ca|se|pl)(?:/[^\s<>|,;]*)?(?![\p{L}\p{N}.@-])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        RegexLimit.Milliseconds
    )]
    private static partial Regex Bare();

    [GeneratedRegex(
        @"(?:linkedin\.com/(?:in|pub)/|xing\.com/profile/|(?:github|gitlab)\.com/[\w-]+/?$|orcid\.org/\d|stackoverflow\.com/users/)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        RegexLimit.Milliseconds
    )]
    private static partial Regex Profile();
}
