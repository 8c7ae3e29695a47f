using System.Text.RegularExpressions;

namespace Vitae.Generation;

/// <summary>The currency sign, code or word beside a number.</summary>
internal static partial class Currencies
{
    public static string? Before(string text) => Code(BeforePattern().Match(text));

    public static string? After(string text) => Code(AfterPattern().Match(text));

    private static string? Code(Match match) =>
        !match.Success
            ? null
            : match.Groups["sign"].Value.ToLowerInvariant() switch
            {
                "$" or "usd" or "us$" or "us-dollar" or "usdollar" or "dollar" or "dollars" or "dólares" => "USD",
                "€" or "eur" or "euro" or "euros" => "EUR",
                "£" or "gbp" or "pound" or "pounds" or "livres" or "pfund" => "GBP",
                "chf" or "franken" or "francs" or "sfr" => "CHF",
                "¥" or "jpy" or "yen" => "JPY",
                var code => code.ToUpperInvariant(),
            };

    [GeneratedRegex(
        @"(?<sign>US\$|[$€£¥₹]|(?<!\p{L})(?:USD|EUR|GBP|CHF|JPY|INR|CAD|AUD))\s?$",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: RegexLimit.Milliseconds
    )]
    private static partial Regex BeforePattern();

    [GeneratedRegex(
        @"^\s?(?:(?:de|d'|Mio\.?|Mrd\.?|\.)\s?)?(?<sign>[$€£¥₹]|(?:USD|EUR|GBP|CHF|JPY|INR|CAD|AUD|SFr|dollars?|euros?|pounds|francs|Franken|livres|Pfund|dólares|yen|US-?Dollars?)(?!\p{L}))",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        matchTimeoutMilliseconds: RegexLimit.Milliseconds
    )]
    private static partial Regex AfterPattern();
}
