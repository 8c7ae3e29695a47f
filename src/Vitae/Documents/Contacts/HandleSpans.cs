using System.Buffers;
using System.Text.RegularExpressions;

namespace Vitae.Documents;

/// <summary>Finds user names behind the name of a site or messenger: <c>GitHub: @jane</c>, <c>Skype: live:jane</c>.</summary>
internal static partial class HandleSpans
{
    /// <summary>Where a user name is a page on the web; messengers have none.</summary>
    private static readonly Dictionary<string, string> Pages = new(StringComparer.OrdinalIgnoreCase)
    {
        ["github"] = "github.com/",
        ["gitlab"] = "gitlab.com/",
        ["bitbucket"] = "bitbucket.org/",
        ["twitter"] = "x.com/",
        ["x"] = "x.com/",
        ["linkedin"] = "linkedin.com/in/",
        ["kaggle"] = "kaggle.com/",
        ["medium"] = "medium.com/@",
        ["instagram"] = "instagram.com/",
        ["telegram"] = "t.me/",
    };

    /// <summary>No handle without one of these: <c>@jane</c>, <c>live:jane</c>, <c>GitHub：jane</c>.</summary>
    private static readonly SearchValues<char> Signs = SearchValues.Create("@:：");

    /// <param name="text">A block's text.</param>
    /// <param name="isHead">True among the candidate's own details: elsewhere "GitHub: Actions" is a skill.</param>
    public static IEnumerable<ContactSpan> In(string text, bool isHead) =>
        text.AsSpan().ContainsAny(Signs)
            ? Marked()
                .Matches(text)
                .Concat(isHead ? Plain().Matches(text) : [])
                .Select(m => m.Groups["handle"])
                .Select(g => new ContactSpan(ContactField.Handle, g.Index, g.Length))
            : [];

    /// <summary>The page of the handle; null when it has none.</summary>
    public static string? Page(string text, ContactSpan span)
    {
        var site = SiteBefore().Match(text[..span.Start]).Groups["site"].Value;
        return Pages.TryGetValue(site, out var page) ? $"https://{page}{span.In(text).TrimStart('@')}" : null;
    }

    private const string Sites =
        @"(?<![\p{L}\p{N}.@/])(?<site>github|gitlab|bitbucket|twitter|x|linkedin|xing|kaggle|medium|instagram|threads|bluesky|mastodon|stack ?overflow"
        + "|skype|telegram|discord|wechat|weixin|微信|signal|whatsapp|qq|icq|jabber|matrix)";

    [GeneratedRegex(
        Sites + @"\s*(?:id|name)?\s*[:：|]?\s*(?<handle>@[\w.-]{1,39}\w|live:[\w.:-]{1,60}\w)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        RegexLimit.Milliseconds
    )]
    private static partial Regex Marked();

    [GeneratedRegex(
        Sites + @"\s*(?:id|name)?\s*[:：]\s*(?<handle>\w[\w.-]{1,38}\w)(?=\s*(?:$|[|·•;,)]))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        RegexLimit.Milliseconds
    )]
    private static partial Regex Plain();

    [GeneratedRegex(
        Sites + @"\s*(?:id|name)?\s*[:：|]?\s*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        RegexLimit.Milliseconds
    )]
    private static partial Regex SiteBefore();
}
