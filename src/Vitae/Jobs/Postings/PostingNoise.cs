using System.Text.RegularExpressions;
using Vitae.Reading;

namespace Vitae.Jobs;

/// <summary>Drops lines of a posting that tell of other jobs, cookies and buttons.</summary>
internal static partial class PostingNoise
{
    public static IReadOnlyList<Block> Without(IReadOnlyList<Block> blocks)
    {
        var kept = new List<Block>();
        var isOtherJobs = false;
        foreach (var block in blocks)
        {
            if (IsOtherJobs(block.Text))
            {
                isOtherJobs = block.Kind == BlockKind.Heading || block.Text.TrimEnd().EndsWith(':');
                continue;
            }

            isOtherJobs &= block.Kind != BlockKind.Heading;
            if (!isOtherJobs && !IsCookieText(block.Text) && !Boilerplate.Is(block))
            {
                kept.Add(block);
            }
        }

        return kept;
    }

    public static bool IsOtherJobs(string text) => OtherJobs().IsMatch(text);

    private static bool IsCookieText(string text) => text.Length < 400 && Cookies().IsMatch(text);

    [GeneratedRegex(
        @"^\W*(?:(?:similar|related|other|more|recommended) (?:open )?(?:jobs?|positions?|openings?|roles?|vacancies|opportunities)|you (?:may|might) also (?:like|be interested in)|people also viewed"
            + @"|(?:[äa]hnliche|weitere|andere) (?:stellen(?:angebote|anzeigen)?|jobs|positionen)|das k[öo]nnte (?:sie|dich) auch interessieren"
            + @"|(?:offres|postes|emplois) (?:similaires|associ[ée]e?s)|autres (?:offres|postes)|ofertas similares|其他職缺|相似職缺|类似职位|相关职位)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        RegexLimit.Milliseconds
    )]
    private static partial Regex OtherJobs();

    [GeneratedRegex(
        @"\b(?:(?:we|this (?:web)?site|diese (?:web)?seite|wir) (?:use|uses|verwende[nt]|nutz(?:en|t)) cookies|nous utilisons des cookies|utilizamos cookies|accept all cookies|alle cookies akzeptieren|tout accepter|cookie (?:policy|settings|einstellungen))\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        RegexLimit.Milliseconds
    )]
    private static partial Regex Cookies();
}
