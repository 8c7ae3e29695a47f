using System.Text.RegularExpressions;

namespace Vitae.Reading;

/// <summary>Recognises a template that nobody has filled in: its placeholders are not facts about anybody.</summary>
internal static partial class PlaceholderText
{
    /// <summary>A sentence for the user; null for a document with text of its own alone.</summary>
    public static string? Warning(IReadOnlyList<Block> blocks)
    {
        var found = blocks.Where(b => Any().IsMatch(b.Text)).ToList();
        if (found.Count >= 3 && found.Count * 6 >= blocks.Count)
            return $"This looks like a template that was not filled in: {found.Count} of {blocks.Count} lines are placeholders such as “{Any().Match(found[0].Text).Value}”. No candidate data can be taken from those.";
        var sure = blocks.Where(b => Sure().IsMatch(b.Text)).ToList();
        return sure.Count == 0
            ? null
            : $"{sure.Count} {(sure.Count == 1 ? "line still holds" : "lines still hold")} a placeholder such as “{Sure().Match(sure[0].Text).Value}”: fill it in or take it out.";
    }

    /// <summary>So much of it is placeholders that what is left says nothing about a person.</summary>
    public static bool IsUnfilled(IReadOnlyList<Block> blocks)
    {
        var lines = blocks.Where(b => !SectionWords.IsSectionName(b.Text) && b.Text.Any(char.IsLetter)).ToList();
        var found = lines.Count(b => Any().IsMatch(b.Text));
        return found >= 3 && found * 5 >= lines.Count * 2;
    }

    /// <summary>Nothing but a placeholder and perhaps its label: there is nothing to quote.</summary>
    public static bool IsNothingElse(string text) =>
        Sure().IsMatch(text) && !LabelInFront().Replace(Sure().Replace(text, ""), "").Any(char.IsLetterOrDigit);

    private const string Signed =
        @"(?<!\w)<[\p{L} ()/-]{3,60}>|\{\{[^}]+\}\}|\{%[^%]+%\}|(?<!\\\w*)\{[-#/]?\w[\w: ]*\}|\[(insert|your|enter|name of|the name)[^\]]*\]|lorem ipsum|\(remove( heading)? if not relevant\)|replace this text|click (here|or tap) to enter";

    private const string Worded =
        @"\byour (name|position|email|phone|address|university|discipline|title)\b|your_?(name|id|web ?url)\b|yourweburl|remove if not relevant|month 20xx|\bMY NAME\b|(first|last) ?name here"
        + @"|\b(company name|name of company|job title|job description) ?\d*$|^(employer|school|phone|university) (name|number)\b|^name, surname$|\b(XX|YY|ZZ)\b|(\. ){2}\.$|email@email\.|www\.homepage\."
        + @"|^(course|journal|conference|project|company|address|list item|instructor course) \d+\b|\b(degree in major|add separate entries for each|specify mother tongue|include here any other|the (name|title) of the (talk|project|journal)|state here whether)\b"
        + @"|\ba (bit about yourself|very (short|long) line)\b|\bcomputers and stuff\b|\b(you can (even )?use a list inside|when you add an item after|using the \w+ command|the length of your timeline)\b";

    private const RegexOptions Options = RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase;

    [GeneratedRegex(Signed + "|" + Worded, Options, RegexLimit.Milliseconds)]
    private static partial Regex Any();

    /// <summary>Signs that nobody writes about himself.</summary>
    [GeneratedRegex(Signed, Options, RegexLimit.Milliseconds)]
    private static partial Regex Sure();

    [GeneratedRegex(@"^[\p{L} /-]{2,40}\s*[|:]", Options, RegexLimit.Milliseconds)]
    private static partial Regex LabelInFront();
}
