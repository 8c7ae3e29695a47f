using System.Text.RegularExpressions;
using Vitae.Reading;

namespace Vitae.Jobs;

/// <summary>Collects a ready analysis block by block.</summary>
internal sealed partial class AnalysisDraft
{
    private readonly List<JobRequirement> requirements = [];
    private readonly List<string> responsibilities = [];
    private AnalysisSection section = AnalysisSection.Other;
    private string? title;
    private string? heading;

    /// <summary>The named title, else the first heading that is not just "Job analysis".</summary>
    public string? Title => title ?? heading;
    public string? Company { get; private set; }
    public string? Location { get; private set; }
    public IReadOnlyList<JobRequirement> Requirements => requirements;
    public IReadOnlyList<string> Responsibilities => responsibilities;

    public void Add(Block block)
    {
        var (named, value) = AnalysisHeadings.Field(block.Text);
        if (named != AnalysisSection.Other)
        {
            Set(named, value);
        }
        else if (block.Kind == BlockKind.Heading || block.Kind == BlockKind.Paragraph && block.Text.EndsWith(':'))
        {
            Enter(block.Text);
        }
        else
        {
            Take(block.Text);
        }
    }

    private void Enter(string text)
    {
        var next = AnalysisHeadings.Of(text);
        if (next == AnalysisSection.Group)
        {
            // "Technical skills" inside "Nice to have" stays nice; on its own it is asked for.
            section = section == AnalysisSection.Nice ? AnalysisSection.Nice : AnalysisSection.Must;
            return;
        }

        if (next == AnalysisSection.Other && heading is null && requirements.Count == 0)
        {
            var name = GenericHeading().Replace(text, "").Trim(' ', ':', '-', '–', '—');
            heading = name.Length > 0 ? name : null;
        }

        section = next;
    }

    private void Take(string text)
    {
        switch (section)
        {
            case AnalysisSection.Must or AnalysisSection.Nice:
                requirements.Add(Requirement(text));
                break;
            case AnalysisSection.Responsibilities:
                responsibilities.Add(text);
                break;
            case AnalysisSection.Title or AnalysisSection.Company or AnalysisSection.Location:
                Set(section, text);
                section = AnalysisSection.Other;
                break;
        }
    }

    private void Set(AnalysisSection named, string value)
    {
        _ = named switch
        {
            AnalysisSection.Title => title ??= value,
            AnalysisSection.Company => Company ??= value,
            _ => Location ??= value,
        };
    }

    private JobRequirement Requirement(string text)
    {
        var isNice = section == AnalysisSection.Nice || MarkedNice().IsMatch(text);
        return new JobRequirement
        {
            Id = "",
            Text = Mark().Replace(text, "").Trim(),
            Importance = isNice ? Importance.Nice : Importance.Must,
            Terms =
            [
                .. TermMatcher
                    .Find(text)
                    .Where(t => t.IsSure)
                    .Select(t => text[t.Start..t.End])
                    .Distinct(StringComparer.OrdinalIgnoreCase),
            ],
        };
    }

    [GeneratedRegex(
        @"^\W*(?:job|position|stellen?|posting|offre)?[ -]?(?:analysis|analyse|anzeige|description|beschreibung)(?: report)?(?: (?:of|for|de|der|zu))?\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        RegexLimit.Milliseconds
    )]
    private static partial Regex GenericHeading();

    [GeneratedRegex(
        @"[([](?:nice(?: to have)?|preferred|optional|bonus|plus|von vorteil|wünschenswert|souhaité|un plus|atout)[)\]]",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        RegexLimit.Milliseconds
    )]
    private static partial Regex MarkedNice();

    [GeneratedRegex(
        @"\s*[([](?:nice(?: to have)?|preferred|optional|bonus|plus|must(?: have)?|required|von vorteil|wünschenswert|muss|pflicht|souhaité|un plus|atout|obligatoire)[)\]]",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        RegexLimit.Milliseconds
    )]
    private static partial Regex Mark();
}
