using Vitae.Reading;

namespace Vitae.Ai;

/// <summary>Answers <c>parse_job</c>: requirements and duties by the posting's own headings, else by its words.</summary>
internal static class PostingReading
{
    private const int MostRequirements = 40;
    private const int MostResponsibilities = 20;
    private const int OwnNameLines = 4;

    public static ParsedJob Answer(OfflinePrompt prompt)
    {
        var posting = prompt.Lines("job_posting").Where(l => l.Id is not null).ToList();
        var lines = posting.Where(l => !Noise.IsNoise(l.Text)).ToList();
        var sections = PostingSections.Of(lines).ToList();
        var head = PostingHead.Read(lines, prompt.Lines("hints"), PostingLabels.In(posting.Select(l => l.Text)));
        return new ParsedJob
        {
            Title = head.Title,
            Company = head.Company,
            Location = head.Location,
            Language = LanguageGuess.Of(string.Join('\n', lines.Select(l => l.Text))),
            Requirements = Requirements(sections, head.Title),
            Responsibilities = sections
                .Where(s => s.Section == "tasks")
                .Select(s => s.Line.Id!)
                .Distinct(StringComparer.Ordinal)
                .Take(MostResponsibilities)
                .ToList(),
        };
    }

    /// <summary>What stands under a heading for it; without one what the words ask for; at worst what there is to do.</summary>
    private static List<ParsedRequirement> Requirements(
        List<(PromptLine Line, string Text, string Section)> sections,
        string? title
    )
    {
        var body = sections.Where(s => s.Section != "ignore").ToList();
        var asked = body.Where(s => s.Section is "must" or "nice")
            .SelectMany(s => Read(s.Line, s.Text, s.Section))
            .ToList();
        if (asked.Count == 0)
        {
            asked = body.SelectMany(s => Read(s.Line, s.Text, s.Section))
                .Where(r => r.Text is null || title is null || !r.Text.Contains(title, StringComparison.Ordinal))
                .ToList();
        }

        if (asked.Count == 0)
        {
            asked = body.Where(s => s.Text != title).SelectMany(s => Read(s.Line, s.Text, "must")).ToList();
        }

        return WithoutOwnName(asked.Take(MostRequirements).ToList(), sections);
    }

    // An unknown abbreviation that runs through the whole posting is the employer's own name.
    private static List<ParsedRequirement> WithoutOwnName(
        List<ParsedRequirement> requirements,
        List<(PromptLine Line, string Text, string Section)> sections
    )
    {
        var own = requirements
            .SelectMany(r => r.Terms)
            .Distinct(StringComparer.Ordinal)
            .Where(t => TermCatalog.Find(t) is null && LanguageItems.CodeOf(t) is null)
            .Where(t => sections.Count(s => s.Text.Contains(t, StringComparison.Ordinal)) >= OwnNameLines)
            .ToHashSet(StringComparer.Ordinal);
        return requirements.ConvertAll(r => r with { Terms = r.Terms.Where(t => !own.Contains(t)).ToList() });
    }

    /// <summary>Outside the requirement sections a sentence counts only when its words ask for something.</summary>
    private static IEnumerable<ParsedRequirement> Read(PromptLine line, string text, string section)
    {
        foreach (var (piece, importance) in RequirementPieces.Of(text, section))
        {
            var terms = WantedTerms.In(piece);
            if (section is "must" or "nice" || terms.Count > 0 || RequirementPieces.MarkerKinds(piece).Count > 0)
            {
                var isWholeLine = piece.Length >= line.Text.Length - 1;
                yield return new ParsedRequirement([line.Id!], isWholeLine ? null : piece, importance, terms);
            }
        }
    }
}
