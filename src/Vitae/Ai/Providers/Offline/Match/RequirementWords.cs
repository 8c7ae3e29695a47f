using System.Globalization;
using System.Text.RegularExpressions;

namespace Vitae.Ai;

/// <summary>What a requirement's words say beside names: how many years, whether one of several is enough.</summary>
internal static partial class RequirementWords
{
    private static readonly string[] Numbers =
    [
        "zero",
        "one ein eine un une",
        "two zwei deux dos",
        "three drei trois tres",
        "four vier quatre cuatro",
        "five funf cinq cinco",
        "six sechs seis",
        "seven sieben sept siete",
        "eight acht huit ocho",
        "nine neun neuf nueve",
        "ten zehn dix diez",
    ];

    public static bool IsChoice(string text) => ChoicePattern().IsMatch(text);

    /// <summary>The least number of years asked for; null when none is named.</summary>
    public static int? Years(string text)
    {
        var match = YearsPattern().Match(text);
        if (!match.Success)
        {
            return null;
        }

        var number = match.Groups["number"].Value;
        return int.TryParse(number, CultureInfo.InvariantCulture, out var digits)
            ? digits
            : WordNumber(PlainWords.Fold(number));
    }

    private static int? WordNumber(string word)
    {
        var index = Array.FindIndex(Numbers, n => n.Split(' ').Contains(word, StringComparer.Ordinal));
        return index > 0 ? index : null;
    }

    [GeneratedRegex(
        @"(?:^|[\s,(])(?:or|oder|ou|bzw\.|e\.g\.|z\.\s?B\.|such as|wie|par exemple)\s|\p{L}/\p{L}",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        matchTimeoutMilliseconds: RegexLimit.Milliseconds
    )]
    private static partial Regex ChoicePattern();

    [GeneratedRegex(
        @"(?<number>\d{1,2}|\p{L}+)\s*\+?\s*(?:(?:[-–]|to|bis|à)\s*\d{1,2}\s*\+?\s*)?(?:years?|yrs|Jahren?|ans|années|años|年)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        matchTimeoutMilliseconds: RegexLimit.Milliseconds
    )]
    private static partial Regex YearsPattern();
}
