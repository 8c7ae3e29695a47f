using System.Text.RegularExpressions;

namespace Vitae.Reading;

/// <summary>Tells text formats apart by what they look like; the name only decides between Markdown and plain text.</summary>
internal static partial class TextTypeDetector
{
    public static FileType Detect(string text, string extension)
    {
        var head = text.AsSpan(0, Math.Min(text.Length, 4096)).TrimStart();
        if (head.StartsWith("<") && LooksLikeMarkup(head) is { } markup)
            return markup;
        if (head.StartsWith("{") || head.StartsWith("["))
            return extension is ".json" || JsonStart().IsMatch(head) ? FileType.Json : FileType.PlainText;
        if (
            head.Contains(@"\documentclass", StringComparison.Ordinal)
            || head.Contains(@"\begin{", StringComparison.Ordinal)
        )
            return FileType.LaTeX;
        if (extension is ".yaml" or ".yml")
            return FileType.Yaml;
        if (extension is ".csv" or ".tsv")
            return FileType.Csv;
        if (extension is ".md" or ".markdown")
            return FileType.Markdown;
        return MarkdownHeading().Count(text) >= 2 ? FileType.Markdown : FileType.PlainText;
    }

    private static FileType? LooksLikeMarkup(ReadOnlySpan<char> head)
    {
        // Tags of other XML may be called as those of HTML are.
        var isXml =
            head.StartsWith("<?xml", StringComparison.OrdinalIgnoreCase)
            && !head.Contains("<html", StringComparison.OrdinalIgnoreCase);
        if (Europass().IsMatch(head))
            return FileType.Xml;
        if (!isXml && HtmlTag().IsMatch(head))
            return FileType.Html;
        if (head.Contains("<svg", StringComparison.OrdinalIgnoreCase))
            return FileType.Svg;
        return isXml ? FileType.Xml : null;
    }

    [GeneratedRegex("""^\s*(\{\s*(["}]|$)|\[\s*(["{\[\]]|$))""", RegexOptions.ExplicitCapture, RegexLimit.Milliseconds)]
    private static partial Regex JsonStart();

    [GeneratedRegex(
        """^(<\?xml[^>]*>\s*)?(<!--.*?-->\s*)?<(\w+:)?(SkillsPassport|Candidate)\b""",
        RegexOptions.ExplicitCapture,
        RegexLimit.Milliseconds
    )]
    private static partial Regex Europass();

    [GeneratedRegex("""^#{1,4} \S""", RegexOptions.ExplicitCapture | RegexOptions.Multiline, RegexLimit.Milliseconds)]
    private static partial Regex MarkdownHeading();

    [GeneratedRegex(
        """<(!doctype\s+html|html|head|body|div|main|section|article|table|p|h[1-6]|ul|span|meta|title)[\s>/]""",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase,
        RegexLimit.Milliseconds
    )]
    private static partial Regex HtmlTag();
}
