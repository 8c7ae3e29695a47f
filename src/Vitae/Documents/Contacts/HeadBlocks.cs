using System.Text.RegularExpressions;
using Vitae.Reading;

namespace Vitae.Documents;

/// <summary>Which blocks hold the candidate's own details: the top of the page, and every "contact" or "personal" section.</summary>
internal static partial class HeadBlocks
{
    // A head longer than this is running text that lacks headings.
    private const int LongestHead = 14;

    public static IReadOnlySet<string> In(IReadOnlyList<Block> blocks)
    {
        var head = new HashSet<string>(StringComparer.Ordinal);
        var isHead = true;
        var count = 0;
        foreach (var block in blocks)
        {
            if (IsPersonalHeading(block))
            {
                (isHead, count) = (true, 0);
            }
            else if (SectionHeadings.IsSection(block) || ++count > LongestHead)
            {
                isHead = false;
            }

            if (isHead)
            {
                head.Add(block.Id);
            }
        }

        return head;
    }

    private static bool IsPersonalHeading(Block block) =>
        block.Text.Length < 50
        && block.Kind is BlockKind.Heading or BlockKind.Paragraph
        && Personal().IsMatch(block.Text);

    [GeneratedRegex(
        @"^\W*(?:contact(?: (?:me|details|info|information))?|personal (?:information|details|data)|about me|kontakt(?:daten)?|pers[öo]nliche (?:daten|angaben|informationen)|zur person|personalien"
            + @"|coordonn[ée]es|contactez-moi|informations personnelles|[ée]tat civil|datos personales|contacto|informaci[óo]n personal|联系方式|个人信息|個人資料|聯絡方式)\W*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        RegexLimit.Milliseconds
    )]
    private static partial Regex Personal();
}
