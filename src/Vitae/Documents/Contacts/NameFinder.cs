using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Vitae.Reading;

namespace Vitae.Documents;

/// <summary>Finds the candidate's name: after a label, at the top of the page, or under a letter's greeting.</summary>
internal static partial class NameFinder
{
    public static string? Find(IReadOnlyList<Block> blocks, IReadOnlySet<string> head, string? email)
    {
        var top = blocks.Where(b => head.Contains(b.Id)).ToList();
        return Labelled(top) ?? AtTheTop(top, email) ?? Signature(blocks);
    }

    private static string? Labelled(List<Block> top)
    {
        for (var i = 0; i < top.Count; i++)
        {
            var match = Label().Match(top[i].Text);
            if (!match.Success)
            {
                continue;
            }

            var value = match.Groups["value"].Value;
            if (value.Length == 0 && i + 1 < top.Count)
            {
                value = top[i + 1].Text;
            }

            if (NameWords.LeadingName(value) is { } name)
            {
                return name;
            }

            if (SingleName().IsMatch(value) && !NameWords.IsNoName(value))
            {
                return value;
            }
        }

        return null;
    }

    private static string? AtTheTop(List<Block> top, string? email)
    {
        var best = (Name: (string?)null, Score: 1);
        for (var i = 0; i < top.Count; i++)
        {
            foreach (var segment in Segments.Of(top[i].Text).Take(3))
            {
                if (NameWords.LeadingName(segment) is not { } name)
                {
                    continue;
                }

                var score =
                    (Fits(name, email) ? 10 : 0)
                    + (top[i].Kind == BlockKind.Heading ? 3 : 0)
                    + Math.Max(0, 3 - i)
                    + (NameWords.IsName(segment) ? 1 : 0);
                if (score > best.Score)
                {
                    best = (name, score);
                }
            }
        }

        return best.Name;
    }

    private static string? Signature(IReadOnlyList<Block> blocks)
    {
        for (var i = blocks.Count - 1; i > 0 && i >= blocks.Count - 6; i--)
        {
            if (LetterWords.IsClosing(blocks[i - 1].Text) && NameWords.IsName(blocks[i].Text))
            {
                return blocks[i].Text.Trim();
            }
        }

        return null;
    }

    /// <summary><c>jdoe@</c>, <c>john.doe@</c> and <c>doe42@</c> all speak for John Doe.</summary>
    private static bool Fits(string name, string? email)
    {
        if (email is null)
        {
            return false;
        }

        var local = Plain(email[..email.IndexOf('@', StringComparison.Ordinal)]);
        return name.Split(' ')
            .Select(Plain)
            .Any(part => part.Length >= 3 && local.Contains(part, StringComparison.Ordinal));
    }

    private static string Plain(string text) =>
        string.Concat(
                text.Replace("ü", "ue", StringComparison.OrdinalIgnoreCase)
                    .Replace("ö", "oe", StringComparison.OrdinalIgnoreCase)
                    .Replace("ä", "ae", StringComparison.OrdinalIgnoreCase)
                    .Replace("ß", "ss", StringComparison.OrdinalIgnoreCase)
                    .Normalize(NormalizationForm.FormD)
                    .Where(c =>
                        char.IsLetter(c) && CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark
                    )
            )
            .ToLowerInvariant();

    [GeneratedRegex(
        @"^\W*(?:full name|name(?:\s*/\s*surname)?|name,? vorname|vor- und nachname|nom(?: et pr[ée]nom)?|pr[ée]nom et nom|nombre(?: y apellidos)?|姓名)\s*(?:[:|：]\s*|$)(?<value>.{0,80})$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        RegexLimit.Milliseconds
    )]
    private static partial Regex Label();

    [GeneratedRegex(@"^\p{Lu}[\p{L}'’-]{2,30}$", RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex SingleName();
}
