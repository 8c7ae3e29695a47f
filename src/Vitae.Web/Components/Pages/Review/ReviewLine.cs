using Vitae.Generation;
using Vitae.Review;

namespace Vitae.Web.Components.Pages.Review;

/// <summary>A line of the resume: what it rests on, and what can be decided about it.</summary>
/// <param name="Row">Claim and evidence.</param>
/// <param name="Item">Null for what nobody decides: headings, skills, languages.</param>
public sealed record ReviewLine(EvidenceRow Row, ReviewItem? Item)
{
    public string Path => Row.Path;
    public string Section => Path.Split('.', '[')[0];

    /// <summary>Title, employer and dates of an entry.</summary>
    public bool IsHeading => Path[^1] != ']';
    public bool IsSkill => Section == "skills";

    public static IReadOnlyList<ReviewLine> Of(IReadOnlyList<EvidenceRow> rows, ReviewedResume resume)
    {
        var items = resume.Lines.Where(l => l.At is not null).ToDictionary(l => l.At!, StringComparer.Ordinal);
        return [.. rows.Select(r => new ReviewLine(r, items.GetValueOrDefault(r.Path)))];
    }
}
