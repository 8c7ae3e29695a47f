using System.Text.RegularExpressions;
using Vitae.Reading;

namespace Vitae.Documents;

/// <summary>What no model needs to know: birth, family, nationality, photo, and other people named as referees.</summary>
internal static partial class PrivateLines
{
    /// <summary>Blocks to leave out whole: referees' sections, and the value under a private label.</summary>
    public static IReadOnlySet<string> Omitted(IReadOnlyList<Block> blocks)
    {
        var omitted = Referees.In(blocks).Select(b => b.Id).ToHashSet(StringComparer.Ordinal);
        for (var i = 0; i < blocks.Count; i++)
        {
            if (!PrivateWords.IsLabelAlone(blocks[i].Text))
            {
                continue;
            }

            omitted.Add(blocks[i].Id);
            if (i + 1 < blocks.Count && IsValue(blocks[i + 1]))
            {
                omitted.Add(blocks[i + 1].Id);
            }
        }

        return omitted;
    }

    /// <summary>The text without private parts; <paramref name="isHead"/> also drops bare values such as <c>37 ans</c>.</summary>
    public static string Strip(string text, bool isHead)
    {
        text = PrivateWords.WithoutSentences(text);
        if (PrivateWords.IsLabelled(text) || (isHead && PrivateWords.IsBareValue(text)))
        {
            text = string.Join(" | ", Parts().Split(text).Select(p => Kept(p, isHead)).Where(p => p.Length > 0));
        }

        return isHead ? PrivateWords.WithoutPhrases(text) : text;
    }

    private static bool IsValue(Block block) =>
        block.Kind is not (BlockKind.Heading or BlockKind.Bullet)
        && !SectionHeadings.IsSection(block)
        && PrivateWords.IsValue(block.Text);

    /// <summary>A labelled part goes whole; of values in a row only the private ones.</summary>
    private static string Kept(string part, bool isHead)
    {
        if (!PrivateWords.IsLabelled(part) && !(isHead && PrivateWords.IsBareValue(part)))
        {
            return part.Trim();
        }

        var values = part.Split(',');
        return PrivateWords.IsLabelled(values[0])
            ? ""
            : string.Join(
                ", ",
                values
                    .Where(v => !PrivateWords.IsLabelled(v) && !(isHead && PrivateWords.IsBareValue(v)))
                    .Select(v => v.Trim())
            );
    }

    [GeneratedRegex(@"\s*[|·•;]\s*", RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex Parts();
}
