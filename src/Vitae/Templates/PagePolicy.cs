using AngleSharp.Html.Parser;

namespace Vitae.Templates;

/// <summary>The content security policy every page starts with: no script, nothing from the network.</summary>
internal static class PagePolicy
{
    public const string Meta =
        """<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:">""";

    /// <summary>Puts the policy first into the head, before anything it governs.</summary>
    public static string Apply(string source)
    {
        var head = FindHead(source) ?? throw new VitaeException(ErrorCodes.TemplateError, "The page has no <head>.");
        return string.Concat(source.AsSpan(0, head), Meta, source.AsSpan(head));
    }

    /// <summary>The same for a page of ours, whose head stands in the open: loading the parser takes longer than all the rest of printing.</summary>
    public static string ApplyToOurs(string source)
    {
        const string Head = "<head>";
        return source.Insert(source.IndexOf(Head, StringComparison.Ordinal) + Head.Length, Meta);
    }

    /// <summary>Where the head's content begins; null when there is no head tag. The parser decides, so a comment cannot fool it.</summary>
    public static int? FindHead(string source)
    {
        var parser = new HtmlParser(new HtmlParserOptions { IsKeepingSourceReferences = true });
        using var document = parser.ParseDocument(source);
        var start = document.Head?.SourceReference?.Position.Index ?? -1;
        if (start < 0 || !source.AsSpan(start).StartsWith("<head", StringComparison.OrdinalIgnoreCase))
            return null;
        var end = source.IndexOf('>', start);
        return end < 0 ? null : end + 1;
    }
}
