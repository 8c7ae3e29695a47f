using System.Collections.Concurrent;
using Vitae.Documents;
using Vitae.Jobs;
using Vitae.Reading;

namespace Vitae.Generation;

/// <summary>Everything the candidate wrote, by id and by entry, each text read once.</summary>
internal sealed class EvidenceIndex
{
    private readonly Dictionary<string, EvidenceItem> items = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<string>> blocks = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, KnownNames> names = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<int, IReadOnlyList<string>> grams = new();
    private readonly Lazy<IReadOnlySet<string>> stems;
    private readonly Dictionary<string, string> languages;
    private readonly string fallbackLanguage;
    private readonly TextReadings readings;
    private readonly HashSet<string> distrusted;

    public EvidenceIndex(ClaimSources sources)
    {
        readings = sources.Readings;
        languages = sources.Documents.ToDictionary(d => d.Id, d => d.Language, StringComparer.Ordinal);
        fallbackLanguage = sources.Profile.Language;
        distrusted = ProfileTrust.Distrusted(sources.Documents);
        Profile = ProfileTrust.Clean(sources.Profile, distrusted);
        AddProfile(Profile);
        Everything = [.. items.Values, .. sources.Documents.SelectMany(BlocksOf)];
        SelfDescriptions =
        [
            .. Profile.AllEntries().Select(e => items[e.Id]),
            .. Profile.Summary.Select(f => items[f.Id]),
        ];
        Posting = [.. SentencesOf(sources.Job).Select(s => readings.Of(s, sources.Job!.Language))];
        PostingTerms =
        [
            .. (sources.Job?.Requirements ?? [])
                .SelectMany(r => r.Terms)
                .Distinct(StringComparer.OrdinalIgnoreCase)
                .Select(t => new WantedTerm(t)),
        ];
        stems = new(() => Everything.SelectMany(e => e.Features.Content.All).ToHashSet(StringComparer.Ordinal));
        ByEntry = items.Values.Where(i => i.EntryId is not null).ToLookup(i => i.EntryId!, StringComparer.Ordinal);
    }

    public CandidateProfile Profile { get; }

    /// <summary>The posting's sentences: never ground, only to recognise.</summary>
    public IReadOnlyList<TextFeatures> Posting { get; }

    /// <summary>What the posting can be searched for by name, each once.</summary>
    public IReadOnlyList<WantedTerm> PostingTerms { get; }

    /// <summary>Profile items and document blocks.</summary>
    public IReadOnlyList<EvidenceItem> Everything { get; }

    /// <summary>An entry's slots and facts, by entry id.</summary>
    public ILookup<string, EvidenceItem> ByEntry { get; }

    /// <summary>Titles, degrees, and how the candidate sums themself up.</summary>
    public IReadOnlyList<EvidenceItem> SelfDescriptions { get; }

    /// <summary>The names in an entry's texts; of everything for null.</summary>
    public KnownNames NamesOf(string? entryId) =>
        names.GetOrAdd(entryId ?? "", _ => new KnownNames(entryId is null ? Everything : ByEntry[entryId]));

    /// <summary>The stems of <see cref="Everything"/>.</summary>
    public IReadOnlySet<string> Stems => stems.Value;

    /// <summary>The posting's runs of so many words.</summary>
    public IReadOnlyList<string> PostingGrams(int length) =>
        grams.GetOrAdd(length, n => [.. Posting.SelectMany(p => WordGrams.Of(p.Terms.Words, n))]);

    public EvidenceItem? Find(string id) => items.GetValueOrDefault(Clean(id));

    /// <summary>The blocks a fact, entry or skill comes from.</summary>
    public IReadOnlyList<string> BlocksOf(string id) => blocks.GetValueOrDefault(id) ?? [];

    public ProfileSkill? FindSkill(string id) =>
        Profile.TechnicalSkills.Concat(Profile.SoftSkills).FirstOrDefault(s => s.Id == Clean(id));

    private static IEnumerable<string> SentencesOf(JobRequirements? job) =>
        job is null ? [] : job.Requirements.SelectMany(r => r.Terms.Prepend(r.Text)).Concat(job.Responsibilities);

    private static string Clean(string id) => id.Trim().Trim('[', ']');

    private void AddProfile(CandidateProfile profile)
    {
        foreach (var entry in profile.AllEntries())
        {
            Add(entry.Id, entry.Id, false, entry.SlotText(), entry.Blocks);
            AddFacts(entry.Facts, entry.Id);
        }

        AddFacts(profile.Summary, null);
        AddFacts(profile.Achievements, null);
        foreach (var skill in profile.TechnicalSkills.Concat(profile.SoftSkills).Concat(profile.Languages))
        {
            Add(skill.Id, null, false, $"{skill.Name} {skill.Level} {skill.Category}".TrimEnd(), skill.Blocks);
        }
    }

    private void AddFacts(IEnumerable<Fact> facts, string? entryId)
    {
        foreach (var fact in facts)
        {
            Add(fact.Id, entryId, true, fact.Text, fact.Blocks);
        }
    }

    private void Add(string id, string? entryId, bool isSentence, string text, IReadOnlyList<string> blocks)
    {
        this.blocks.TryAdd(id, blocks);
        items.TryAdd(id, new EvidenceItem(id, entryId, isSentence, readings.Of(text, LanguageOf(blocks))));
    }

    private IEnumerable<EvidenceItem> BlocksOf(SourceDocument document) =>
        document
            .Blocks.Where(b => !distrusted.Contains(b.Id))
            .Select(b => new EvidenceItem(b.Id, null, true, readings.Of(b.Text, document.Language)));

    private string LanguageOf(IReadOnlyList<string> blocks) =>
        blocks is [var first, ..] && languages.TryGetValue(first.Split('.')[0], out var language)
            ? language
            : fallbackLanguage;
}
