using Vitae.Documents;
using Vitae.Reading;

namespace Vitae.Generation;

/// <summary>Takes apart what a model joined: one entry that cites two documents with different dates is two tellings.</summary>
internal sealed class EntryTellings(IReadOnlyList<SourceDocument> documents)
{
    private readonly Dictionary<string, string> texts = documents
        .SelectMany(d => d.Blocks)
        .ToDictionary(b => b.Id, b => b.Text, StringComparer.Ordinal);

    public CandidateProfile Apart(CandidateProfile profile) =>
        profile with
        {
            Experiences = [.. profile.Experiences.SelectMany(Of)],
            Education = [.. profile.Education.SelectMany(Of)],
        };

    /// <summary>The entry, and for each other document with dates of its own a telling that holds only them.</summary>
    private IEnumerable<ProfileEntry> Of(ProfileEntry entry)
    {
        var cited = entry.Blocks.GroupBy(EntrySource.DocumentOf, StringComparer.Ordinal).ToList();
        if (cited.Count < 2 || entry.Period is not { } taken)
        {
            return [entry];
        }

        var home =
            cited.Find(c => Periods(c).Exists(p => string.Equals(p.Text, taken.Text, StringComparison.Ordinal)))
            ?? cited[0];
        var others = cited
            .Where(c => c != home)
            .Select(c => (Blocks: c.ToList(), Periods: Periods(c)))
            .Where(c => c.Periods is [var only] && !EntryMatch.Agree(only, taken))
            .Select(c => entry with { Blocks = c.Blocks, Period = c.Periods[0], Facts = [] });
        return [entry with { Blocks = [.. home, .. entry.Blocks.Except(home, StringComparer.Ordinal)] }, .. others];
    }

    private List<Period> Periods(IEnumerable<string> blocks) =>
        [.. blocks.SelectMany(b => DateFinder.Find(texts.GetValueOrDefault(b, ""))).Select(f => f.Period)];
}
