using System.Text.RegularExpressions;
using PhoneNumbers;

namespace Vitae.Documents;

/// <summary>Finds telephone numbers, and leaves dates, years and amounts alone.</summary>
internal static partial class PhoneSpans
{
    // Regions whose national way of writing a number is tried when there is no country code.
    private static readonly string[] Regions = ["US", "GB", "DE", "FR", "ES", "AT", "CH", "IN", "CN", "TW"];

    /// <param name="text">A block's text.</param>
    /// <param name="isHead">True among the candidate's own details, where any possible number counts.</param>
    public static IEnumerable<ContactSpan> In(string text, bool isHead)
    {
        foreach (Match match in Candidate().Matches(text))
        {
            var digits = match.Value.Count(char.IsAsciiDigit);
            if (digits is < 7 or > 15 || DateLike().IsMatch(match.Value) || IsAmount(text, match))
            {
                continue;
            }

            var isLabelled = Label().IsMatch(text[..match.Index]);
            if (
                isLabelled
                || isHead && (HasPhoneShape(match.Value) || match.Length == text.Trim().Length)
                || IsValid(match.Value)
            )
            {
                yield return new ContactSpan(ContactField.Phone, match.Index, match.Length);
            }
        }
    }

    private static bool HasPhoneShape(string value) =>
        value[0] is '+' or '(' or '0' || value.Count(c => c is ' ' or '-' or '.' or '/') >= 2;

    private static bool IsAmount(string text, Match match)
    {
        var after = text.AsSpan(match.Index + match.Length).TrimStart();
        return after.Length > 0 && after[0] is '%' or '€' or '$' or '£';
    }

    private static bool IsValid(string value)
    {
        // Outside the head digits may be anything: only international numbers and usual national shapes are plain.
        if (value[0] != '+' && !value.StartsWith("00", StringComparison.Ordinal))
        {
            return National().IsMatch(value) && Regions.Any(r => IsValid(value, r));
        }

        return IsValid(value.StartsWith("00", StringComparison.Ordinal) ? "+" + value[2..] : value, "ZZ");
    }

    private static bool IsValid(string value, string region)
    {
        var phones = PhoneNumberUtil.GetInstance();
        try
        {
            return phones.IsValidNumber(phones.Parse(value, region));
        }
        catch (NumberParseException)
        {
            return false;
        }
    }

    [GeneratedRegex(
        @"(?<![\p{L}\p{N}.,/#-])(?:\+|\(\+?)?\d(?:[\s\u00A0().\-/–‑]{0,3}\d){6,16}(?![\p{L}\p{N}]|[.,]\d)",
        RegexOptions.CultureInvariant,
        RegexLimit.Milliseconds
    )]
    private static partial Regex Candidate();

    [GeneratedRegex(
        @"\b(?:19|20)\d\d\s*[-–/.]\s*(?:(?:19|20)\d\d|[01]?\d)\b|^[0-3]?\d[./-][01]?\d[./-]\d\d$|\b[01]?\d[./-](?:19|20)\d\d(?!\d)",
        RegexOptions.CultureInvariant,
        RegexLimit.Milliseconds
    )]
    private static partial Regex DateLike();

    [GeneratedRegex(
        @"^(?:\(?0\d|\(?\d{3}\)?[-. ]\d{3}[-. ]\d{4}$)",
        RegexOptions.CultureInvariant,
        RegexLimit.Milliseconds
    )]
    private static partial Regex National();

    [GeneratedRegex(
        @"(?:\b(?:tel|telefon|telephone|phone|mobile|mobil|cell|handy|portable|téléphone|tél|teléfono|móvil|fax|festnetz|privat)|电话|手机|電話|手機|هاتف|☎|📞|✆)\s*(?:\([^)]{0,12}\))?\s*[.:|]*\s*\(?$"
            + @"|\b(?:office|home|landline|whatsapp|büro|dienstlich|bureau|oficina)\s*[:|]\s*\(?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        RegexLimit.Milliseconds
    )]
    private static partial Regex Label();
}
