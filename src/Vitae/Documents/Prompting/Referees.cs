using System.Text.RegularExpressions;
using Vitae.Reading;

namespace Vitae.Documents;

/// <summary>Other people named as references; a freelancer's list of projects bears the same heading and stays.</summary>
internal static partial class Referees
{
    /// <summary>The sections that name people, heading included, and lines such as "References on request".</summary>
    public static IEnumerable<Block> In(IReadOnlyList<Block> blocks)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            if (IsOnRequest(blocks[i]))
            {
                yield return blocks[i];
            }
            else if (Heading().IsMatch(blocks[i].Text))
            {
                var section = blocks.Skip(i + 1).TakeWhile(b => !IsOver(b)).ToList();
                if (section.Exists(IsPerson))
                {
                    yield return blocks[i];
                    foreach (var block in section)
                    {
                        yield return block;
                    }
                }

                i += section.Count;
            }
        }
    }

    /// <summary>The next section, or an entry with the time it lasted: nobody dates a referee.</summary>
    private static bool IsOver(Block block) =>
        SectionHeadings.IsSection(block)
        || block.Kind == BlockKind.Heading && !IsPerson(block)
        || DateFinder.Find(block.Text).Any(p => p.Period.End is not null || p.Period.IsOngoing);

    private static bool IsPerson(Block block) =>
        Person().IsMatch(block.Text)
        || EmailSpans.In(block.Text).Any()
        || PhoneSpans.In(block.Text, isHead: false).Any()
        || block.Text.Split([',', '|', '–'])[0].Trim() is { Length: < 40 } name && NameWords.IsName(name);

    private static bool IsOnRequest(Block block) => block.Text.Length < 160 && OnRequest().IsMatch(block.Text);

    [GeneratedRegex(
        @"^\W*(?:(?:professional |personal )?(?:references|referees)|referenzen|referenzpersonen|r[ée]f[ée]rences|personnes? de r[ée]f[ée]rence|referencias)\W*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        RegexLimit.Milliseconds
    )]
    private static partial Regex Heading();

    [GeneratedRegex(
        @"^\W*(?:references?|referees|referenzen|r[ée]f[ée]rences|referencias)\b.{0,40}\b(?:request|anfrage|demande|solicitud|petici[óo]n)\W*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        RegexLimit.Milliseconds
    )]
    private static partial Regex OnRequest();

    [GeneratedRegex(
        @"^\W*(?:Dr|Prof|Mr|Mrs|Ms|Herr|Frau|M|Mme|Sr|Sra|Ing)\.?\s+\p{Lu}|\b(?:supervisor|reference|referee)\b",
        RegexOptions.CultureInvariant,
        RegexLimit.Milliseconds
    )]
    private static partial Regex Person();
}
