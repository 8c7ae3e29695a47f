using Vitae.Documents;
using Vitae.Generation;
using Vitae.Jobs;
using Vitae.Reading;

namespace Vitae.Evaluation;

/// <summary>A candidate written down line by line; profile, document and blocks are made to fit each other.</summary>
internal sealed class Candidate(string language, string name = "")
{
    private readonly List<Block> blocks = [];
    private readonly List<ProfileEntry> experiences = [];
    private readonly List<ProfileEntry> education = [];
    private readonly List<ProfileEntry> certifications = [];
    private readonly List<Fact> summary = [];
    private readonly List<ProfileSkill> skills = [];
    private int position;

    public string Language => language;

    /// <summary>As the paraphrases call this person; empty for one of the corpus.</summary>
    public string Name => name;

    /// <summary>The posting's own title, company and terms, for the rules that look for copies.</summary>
    public JobRequirements? Job { get; private set; }

    public Candidate SumsUp(string text)
    {
        summary.Add(Fact($"m{summary.Count + 1}", text));
        return this;
    }

    public Candidate Worked(string title, string organisation, string dates, params string[] facts)
    {
        experiences.Add(Entry($"e{experiences.Count + 1}", title, organisation, dates, facts));
        return this;
    }

    public Candidate Studied(string title, string school, string dates, params string[] facts)
    {
        education.Add(Entry($"u{education.Count + 1}", title, school, dates, facts));
        return this;
    }

    public Candidate Holds(string certificate, string issuer, string dates)
    {
        certifications.Add(Entry($"c{certifications.Count + 1}", certificate, issuer, dates, []));
        return this;
    }

    public Candidate Knows(params string[] names)
    {
        foreach (var skill in names)
        {
            skills.Add(
                new ProfileSkill
                {
                    Id = $"s{skills.Count + 1}",
                    Name = skill,
                    Blocks = [Block(skill)],
                }
            );
        }

        return this;
    }

    public Candidate AppliesFor(string title, string company, params string[] requirements)
    {
        Job = new JobRequirements
        {
            Title = title,
            Company = company,
            Language = language,
            Requirements =
            [
                .. requirements.Select(
                    (r, i) =>
                        new JobRequirement
                        {
                            Id = $"r{i + 1}",
                            Text = r,
                            Importance = Importance.Must,
                            Terms = [.. TermMatcher.Find(r).Select(f => f.Term.Name)],
                        }
                ),
            ],
        };
        return this;
    }

    /// <summary>A line for machines stands in the CV, and an obedient extractor made a fact, an employer and a skill of it.</summary>
    public Candidate Planted(string line, string canary)
    {
        var planted = Fact("m9", line);
        summary.Add(planted);
        if (!line.Contains(canary, StringComparison.Ordinal))
        {
            // Slots are copied from the lines they cite: an extractor cannot make an entry of what no line says.
            return this;
        }

        experiences.Add(
            new ProfileEntry
            {
                Id = "e9",
                Title = canary,
                Organisation = canary,
                Blocks = planted.Blocks,
                Facts = [planted with { Id = "e9.1" }],
            }
        );
        skills.Add(
            new ProfileSkill
            {
                Id = "s99",
                Name = canary,
                Blocks = planted.Blocks,
            }
        );
        return this;
    }

    public CandidateProfile Profile() =>
        new()
        {
            Language = language,
            Summary = summary,
            Experiences = experiences,
            Education = education,
            Certifications = certifications,
            TechnicalSkills = skills,
        };

    public ClaimSources Sources(string? outputLanguage = null) =>
        new()
        {
            Profile = Profile(),
            Documents = [Document()],
            Job = Job,
            Language = outputLanguage ?? language,
            Today = new DateOnly(2025, 6, 30),
        };

    public SourceDocument Document() =>
        new()
        {
            Id = "d1",
            FileName = "cv.txt",
            Kind = DocumentKind.Cv,
            Language = language,
            Text = string.Join('\n', blocks.Select(b => b.Text)),
            Blocks = blocks,
            Contact = new ContactDetails(),
        };

    private ProfileEntry Entry(string id, string title, string organisation, string dates, string[] facts) =>
        new()
        {
            Id = id,
            Title = title,
            Organisation = organisation,
            Period = DateFinder.Parse(dates),
            Blocks = [Block($"{title}, {organisation}, {dates}")],
            Facts = [.. facts.Select((f, i) => Fact($"{id}.{i + 1}", f))],
        };

    private Fact Fact(string id, string text) =>
        new()
        {
            Id = id,
            Text = text,
            Blocks = [Block(text)],
        };

    private string Block(string text)
    {
        var id = $"d1.{blocks.Count + 1}";
        blocks.Add(
            new Block
            {
                Id = id,
                Kind = BlockKind.Bullet,
                Start = position,
                End = position + text.Length,
                Text = text,
            }
        );
        position += text.Length + 1;
        return id;
    }
}
