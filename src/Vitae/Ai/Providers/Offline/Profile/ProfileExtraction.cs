namespace Vitae.Ai;

/// <summary>Answers <c>extract_profile</c>: section by section, document by document.</summary>
internal sealed class ProfileExtraction
{
    private readonly ExtractedProfile profile = new();
    private readonly LineTexts texts = new();
    private readonly SkillReading skills;
    private readonly HashSet<string> heads = new(StringComparer.Ordinal);

    private ProfileExtraction() => skills = new SkillReading(profile);

    public static ExtractedProfile Answer(OfflinePrompt prompt)
    {
        var extraction = new ProfileExtraction();
        foreach (var document in prompt.All("document"))
        {
            var lines = document
                .Lines.Where(l => l.Id is not null && !Noise.IsNoise(l.Text))
                .Select(l => new CvLine(l))
                .ToList();
            extraction.Read(document.Attribute("kind"), lines);
        }

        return extraction.profile;
    }

    private void Read(string? kind, List<CvLine> lines)
    {
        texts.Add(lines);
        switch (kind)
        {
            case "cover_letter":
                lines.ForEach(skills.ReadLetter);
                break;
            case "certificate":
                Merge(profile.Certifications, CertificateDocument.Read(lines));
                break;
            default:
                ReadSections(lines);
                break;
        }
    }

    private void ReadSections(List<CvLine> lines)
    {
        var sections = SectionSplitter.Split(lines);
        foreach (var (section, group) in SectionGroups.Of(sections))
        {
            Read(section, group);
        }

        // Last, so that a skill keeps the name and group of its own section.
        foreach (var line in sections.Where(s => s.Kind != SectionSplitter.Other).SelectMany(s => s.Lines))
        {
            if (!heads.Contains(line.Id))
            {
                skills.ReadText(line);
            }
        }
    }

    private void Read(CvSection section, string? group)
    {
        switch (section.Kind)
        {
            case "experience":
                Merge(profile.Experiences, EntryReading.Jobs(section.Lines));
                break;
            case "education":
                Merge(profile.Education, EntryReading.Degrees(section.Lines));
                break;
            case "projects":
                Merge(profile.Projects, ListedEntries.Projects(section.Lines));
                break;
            case "certifications":
                Merge(profile.Certifications, ListedEntries.Certificates(section.Lines));
                break;
            case "skills" or "soft":
                skills.ReadSkills(section, group);
                break;
            case "languages":
                skills.ReadLanguages(section);
                break;
            case "honours":
                AddHonours(section.Lines);
                break;
            case "summary" or CvSection.Top:
                AddSummary(section);
                break;
        }
    }

    private void Merge(List<ExtractedEntry> entries, IEnumerable<ExtractedEntry> more)
    {
        foreach (var entry in more)
        {
            heads.UnionWith(entry.Blocks);
            EntryMerging.Add(entries, entry, texts);
        }
    }

    private void AddHonours(IEnumerable<CvLine> lines) =>
        AddWithoutRepeats(
            profile.Achievements,
            lines.Where(l => l.Words > 2 && !Noise.HasMask(l.Text)).Select(l => l.Id)
        );

    private void AddWithoutRepeats(List<string> ids, IEnumerable<string> more)
    {
        var all = texts.WithoutRepeats(ids.Concat(more));
        ids.Clear();
        ids.AddRange(all);
    }

    private void AddSummary(CvSection section)
    {
        foreach (var line in SummaryLines.Of(section))
        {
            skills.ReadTraits(line);
        }

        AddWithoutRepeats(profile.Summary, SummaryLines.Of(section).Select(l => l.Id));
    }
}
