using System.Text.RegularExpressions;
using Vitae.Reading;

namespace Vitae.Generation;

/// <summary>Finds e-mail addresses, URLs and phone numbers; a date is not a phone number, Node.js is not a URL.</summary>
internal static partial class ContactFinder
{
    private const int Milliseconds = 1000;
    private const int FewestDigits = 9;

    public static IReadOnlyList<FoundContact> Find(string text)
    {
        if (!MayHaveAny(text))
            return [];
        var found = new List<FoundContact>();
        foreach (Match match in Pattern().Matches(text))
        {
            var key = match.Groups["phone"].Success ? PhoneKey(match.Value) : UrlKey(match.Value);
            if (key is not null)
            {
                found.Add(new FoundContact(key, match.Index, match.Index + match.Length));
            }
        }

        return found;
    }

    /// <summary>Most lines of a resume have none of what the pattern needs: an at sign, a colon, a dot inside a word, a row of digits.</summary>
    private static bool MayHaveAny(string text)
    {
        var digits = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var isInside = text[i] == '.' && i + 1 < text.Length && char.IsLetterOrDigit(text[i + 1]);
            if (isInside || text[i] is '@' or ':' || (char.IsDigit(text[i]) && ++digits == FewestDigits))
                return true;
        }

        return false;
    }

    /// <summary>Digits only, 9 to 15 of them, and not a date or a range of years.</summary>
    private static string? PhoneKey(string value)
    {
        var digits = string.Concat(value.Where(char.IsAsciiDigit));
        return digits.Length is < FewestDigits or > 15 || (!value.StartsWith('+') && DateFinder.Find(value).Count > 0)
            ? null
            : digits;
    }

    private static string UrlKey(string value) =>
        SchemePattern().Replace(Folding.Fold(value.TrimEnd('.', ',', ';', ')')), "").TrimEnd('/');

    [GeneratedRegex(
        """
            [\p{L}\d._%+-]{1,64}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63})+
            |(?:https?|ftp|file)://[^\s<>"']+
            |\b(?:www\.)[^\s<>"']+
            |(?:javascript|data|mailto|tel):[^\s<>"']+
            |\b(?:[a-z\d-]{2,63}\.){1,6}(?:com|org|net|io|dev|de|fr|es|eu|uk|ch|at|edu|gov|info|me|app|ai|co)(?:/[^\s<>"']*|\b)(?![.\w@])
            |(?<phone>(?<![\d\p{L}.,])(?:\+|00)?\(?\d[\d\s()./-]{7,24}\d(?![\d%\p{L}]))
            """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant,
        Milliseconds
    )]
    private static partial Regex Pattern();

    [GeneratedRegex(@"^(?:https?://|ftp://|mailto:|tel:)?(?:www\.)?", RegexOptions.CultureInvariant, Milliseconds)]
    private static partial Regex SchemePattern();
}
