using System.Text.RegularExpressions;

namespace Vitae.Documents;

/// <summary>Finds e-mail addresses, in any script.</summary>
internal static partial class EmailSpans
{
    public static IEnumerable<ContactSpan> In(string text) =>
        text.Contains('@', StringComparison.Ordinal)
            ? Address().Matches(text).Select(m => new ContactSpan(ContactField.Email, m.Index, m.Length))
            : [];

    /// <summary>The address alone, without <c>mailto:</c>.</summary>
    public static string Clean(string span) =>
        span.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) ? span[7..] : span;

    [GeneratedRegex(
        @"(?:mailto:)?[\p{L}\p{N}._%+'-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5}(?<![-.])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        RegexLimit.Milliseconds
    )]
    private static partial Regex Address();
}
