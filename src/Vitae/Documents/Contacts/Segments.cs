using System.Text.RegularExpressions;

namespace Vitae.Documents;

/// <summary>Splits a contact line at the signs people put between details: <c>Berlin | jane@… · +49 …</c>.</summary>
internal static partial class Segments
{
    public static IEnumerable<string> Of(string text) =>
        Separator().Split(text).Select(s => s.Trim()).Where(s => s.Length > 0);

    [GeneratedRegex(@"\s*[|·•;■◦⋄♦✉☎]\s*|\s[–—-]\s|\t|\s{3,}", RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex Separator();
}
