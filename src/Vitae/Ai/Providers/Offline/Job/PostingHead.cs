using System.Text.RegularExpressions;
using Vitae.Reading;

namespace Vitae.Ai;

/// <summary>Title, company and place, from the page's hints or the first lines.</summary>
internal sealed partial record PostingHead(string? Title, string? Company, string? Location)
{
    public static PostingHead Read(
        IReadOnlyList<PromptLine> lines,
        IReadOnlyList<PromptLine> hints,
        PostingLabels labels
    )
    {
        var top = lines.Take(4).ToList();
        var pieces = top.Where(l => !PostingLabels.IsOne(l.Text))
            .SelectMany(l => SeparatorPattern().Split(l.Text))
            .Select(p => p.Trim(' ', '*', ','))
            .Where(p => p.Length is > 0 and < 90)
            .ToList();
        var title = Hint(hints, "title") ?? labels.Title ?? TitleOf(top, pieces);
        var company =
            Hint(hints, "company")
            ?? labels.Company
            ?? pieces.Find(p => p != title && PieceScores.Organisation(p) >= 3 && PieceScores.Role(p) == 0)
            ?? CompanyInText(lines)
            ?? CompanyBeforeTitle(top, pieces, title);
        var location =
            Hint(hints, "location") ?? labels.Location ?? pieces.Find(p => p != title && p != company && NamesPlace(p));
        return new PostingHead(title, company, location).WithoutCompanyInTitle();
    }

    // "Baker (m/f/d), Brotwerk GmbH, Leipzig" in one line.
    private PostingHead WithoutCompanyInTitle()
    {
        var at = Company is null ? -1 : Title?.IndexOf($", {Company}", StringComparison.Ordinal) ?? -1;
        if (at <= 0)
        {
            return this;
        }

        var rest = Title![(at + 2 + Company!.Length)..].Trim(' ', ',');
        return this with { Title = Title[..at], Location = Location ?? (NamesPlace(rest) ? rest : null) };
    }

    private static string? TitleOf(List<PromptLine> top, List<string> pieces) =>
        pieces.Find(p => PieceScores.Role(p) > 0 && p.Count(c => c == ' ') < 10)
        ?? top.Find(l => l.Kind is BlockKind.Heading)?.Text
        ?? pieces.FirstOrDefault();

    private static string? CompanyInText(IReadOnlyList<PromptLine> lines) =>
        lines.Select(l => LegalNamePattern().Match(l.Text)).FirstOrDefault(m => m.Success)?.Value;

    // "ACME Pay | Backend Engineer | Remote", as boards have it.
    private static string? CompanyBeforeTitle(List<PromptLine> top, List<string> pieces, string? title) =>
        pieces.Count > 1 && pieces[0] != title && top[0].Text.Contains('|', StringComparison.Ordinal)
            ? pieces[0]
            : null;

    private static bool NamesPlace(string piece) =>
        PlaceNames.IsPlace(piece)
        || (
            piece.Length < 50
            && Lexicon
                .Places.FindIn(PlainWords.Words(piece))
                .Any(f => f.Phrase.Length > 2 && f.Kind is "city" or "country")
        );

    /// <summary>Hints come as lines of <c>title: …</c>; <c>none</c> where the page has none.</summary>
    private static string? Hint(IReadOnlyList<PromptLine> hints, string name)
    {
        var line = hints.FirstOrDefault(h => h.Text.StartsWith(name + ":", StringComparison.OrdinalIgnoreCase));
        return line?.Text[(name.Length + 1)..].Trim() is { Length: > 0 } value && value != "none" ? value : null;
    }

    [GeneratedRegex(
        @"\s+[|–—·•-]\s+|\s*[|｜]\s*|<p>",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: RegexLimit.Milliseconds
    )]
    private static partial Regex SeparatorPattern();

    [GeneratedRegex(
        @"(?:\p{Lu}[\p{L}&.-]+\s){1,4}(?:GmbH(?:\s&\sCo\.\sKG)?|AG|SE|KG|Inc\.?|Ltd\.?|LLC|plc|SAS|S\.A\.)(?!\p{L})",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: RegexLimit.Milliseconds
    )]
    private static partial Regex LegalNamePattern();
}
