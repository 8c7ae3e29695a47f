using Vitae.Reading;

namespace Vitae.Ai;

/// <summary>Reads skills and languages into the profile.</summary>
internal sealed class SkillReading(ExtractedProfile profile)
{
    private const int LongestName = 5;
    private readonly SkillList technical = new(profile.TechnicalSkills);
    private readonly SkillList traits = new(profile.SoftSkills);
    private readonly SkillList languages = new(profile.Languages);

    /// <summary>A section of skills; <paramref name="group"/> is its heading where that names a group of its own.</summary>
    public void ReadSkills(CvSection section, string? group)
    {
        var category = group;
        var groupId = default(string);
        for (var i = 0; i < section.Lines.Count; i++)
        {
            var line = section.Lines[i];
            if (SkillLabels.IsGroupHeading(section.Lines, i))
            {
                (category, groupId) = (line.Text.TrimEnd(':').Trim(), line.Id);
                continue;
            }

            var (label, list) = SkillLabels.Split(line.Text);
            IReadOnlyList<string> blocks = label is null && groupId is not null ? [groupId, line.Id] : [line.Id];
            ReadList(list, label ?? category, blocks, section.Kind == "soft");
        }
    }

    public void ReadLanguages(CvSection section)
    {
        for (var i = 0; i < section.Lines.Count; i++)
        {
            var line = section.Lines[i];
            var next = i + 1 < section.Lines.Count ? section.Lines[i + 1] : null;
            foreach (var item in LanguageItems.Split(line.Text))
            {
                if (LanguageItems.Read(item) is { } language)
                {
                    AddLanguage(language.Name, language.Level, line, IsLevelAlone(next) ? next : null);
                }
            }
        }
    }

    /// <summary>Skills named in text that is about something else; a denial is not one.</summary>
    public void ReadText(CvLine line)
    {
        if (!ClaimWords.IsDenial(line.Text))
        {
            AddTechnical(line.Text, line.Id);
        }
    }

    /// <summary>Traits the candidate claims in a summary.</summary>
    public void ReadTraits(CvLine line) => AddTraits(line.Text, line.Id);

    /// <summary>A letter argues and wishes: only sentences that plainly tell what the candidate did or can count.</summary>
    public void ReadLetter(CvLine line)
    {
        foreach (var sentence in Sentences.Of(line.Text).Where(ClaimWords.IsOwnClaim))
        {
            AddTechnical(sentence, line.Id);
            AddTraits(sentence, line.Id);
        }
    }

    private void AddTechnical(string text, string id)
    {
        foreach (var name in NamedSkills.Technical(text).Where(n => !traits.Has(n)))
        {
            technical.Add(new ExtractedSkill { Name = name, Blocks = [id] });
        }
    }

    private void AddTraits(string text, string id)
    {
        foreach (var name in NamedSkills.Soft(text))
        {
            traits.Add(new ExtractedSkill { Name = name, Blocks = [id] });
        }
    }

    private void ReadList(string list, string? category, IReadOnlyList<string> blocks, bool isSoft)
    {
        isSoft |= category is not null && Lexicon.SoftSkills.KindOf(category) is "heading";
        foreach (var (name, level) in SkillItems.Of(list))
        {
            var skill = new ExtractedSkill
            {
                Name = name,
                Level = level,
                Category = category,
                Blocks = blocks,
            };
            if (LanguageItems.CodeOf(name) is not null)
            {
                languages.Add(skill with { Category = null });
            }
            else if (isSoft || Lexicon.SoftSkills.KindOf(name) is "soft")
            {
                traits.Add(skill);
            }
            else if (name.Count(c => c == ' ') < LongestName)
            {
                technical.Add(skill);
            }
            else
            {
                AddNamed(skill);
            }
        }
    }

    // A sentence among the skills: what it names counts.
    private void AddNamed(ExtractedSkill sentence)
    {
        foreach (var name in NamedSkills.Technical(sentence.Name))
        {
            technical.Add(sentence with { Name = name, Level = null });
        }
    }

    private void AddLanguage(string name, string? level, CvLine line, CvLine? levelBelow) =>
        languages.Add(
            new ExtractedSkill
            {
                Name = name,
                Level = level ?? levelBelow?.Text,
                Blocks = level is null && levelBelow is not null ? [line.Id, levelBelow.Id] : [line.Id],
            }
        );

    private static bool IsLevelAlone(CvLine? line) =>
        line is not null
        && line.Kind is not BlockKind.Heading
        && SkillItems.IsLevel(line.Text)
        && LanguageItems.Read(line.Text) is null;
}
