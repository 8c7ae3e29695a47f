using Vitae.Reading;

namespace Vitae.Generation;

/// <summary>One entry from what several documents tell of it.</summary>
/// <param name="choices">Values the candidate chose, by conflict key.</param>
internal sealed class EntryUnion(IReadOnlyDictionary<string, string> choices)
{
    private readonly List<FactConflict> conflicts = [];

    public IReadOnlyList<FactConflict> Conflicts => conflicts;

    /// <param name="sources">The same entry, the document that counts most first.</param>
    /// <param name="id">The merged entry's id.</param>
    public ProfileEntry Merge(IReadOnlyList<EntrySource> sources, string id)
    {
        var first = sources[0].Entry;
        return first with
        {
            Id = id,
            Title = Title(sources, id),
            Location = sources.Select(s => s.Entry.Location).FirstOrDefault(l => l is not null),
            Period = Dates(sources, id),
            Blocks = [.. sources.SelectMany(s => s.Entry.Blocks).Distinct(StringComparer.Ordinal)],
            Facts = FactUnion.Of(sources.SelectMany(s => s.Entry.Facts), id),
        };
    }

    private string Title(IReadOnlyList<EntrySource> sources, string id)
    {
        var titles = sources
            .DistinctBy(s => string.Join(' ', Tokens.Of(s.Entry.Title).Select(t => t.Key)), StringComparer.Ordinal)
            .ToList();
        return titles.Count == 1
            ? titles[0].Entry.Title
            : Resolve(
                sources[0].Entry,
                id,
                "title",
                [.. titles.Select(t => new ConflictOption(t.Entry.Title, t.DocumentId))]
            );
    }

    private Period? Dates(IReadOnlyList<EntrySource> sources, string id)
    {
        var dated = sources.Where(s => s.Period?.Start is not null).ToList();
        if (dated.Count == 0)
        {
            return sources.Select(s => s.Period).FirstOrDefault(p => p is not null);
        }

        // Of dates that agree, the most exact stands for the rest.
        var exact = dated.OrderByDescending(s => Exactness(s.Period!)).ToList();
        var different = new List<EntrySource>();
        foreach (var source in exact.Where(s => !different.Exists(d => EntryMatch.Agree(d.Period!, s.Period!))))
        {
            different.Add(source);
        }

        if (different.Count == 1)
        {
            return different[0].Period;
        }

        var options = different
            .OrderBy(d => d.Rank)
            .Select(d => new ConflictOption(d.Period!.Text, d.DocumentId))
            .ToList();
        var taken = Resolve(sources[0].Entry, id, "dates", options);
        return different.First(d => string.Equals(d.Period!.Text, taken, StringComparison.Ordinal)).Period;
    }

    private string Resolve(ProfileEntry entry, string id, string slot, List<ConflictOption> options)
    {
        var name = entry.Organisation is null ? entry.Title : $"{entry.Title}, {entry.Organisation}";
        var key = $"{slot}: {name}: {string.Join(" / ", options.Select(o => o.Value).Order(StringComparer.Ordinal))}";
        var chosen = choices.GetValueOrDefault(key);
        var isChosen = options.Exists(o => string.Equals(o.Value, chosen, StringComparison.Ordinal));
        var taken = isChosen ? chosen! : options[0].Value;
        conflicts.Add(
            new FactConflict
            {
                Key = key,
                EntryId = id,
                Entry = name,
                Slot = slot,
                Options = options,
                Taken = taken,
                IsDefault = !isChosen,
            }
        );
        return taken;
    }

    private static int Exactness(Period period) =>
        (period.Start?.Month is null ? 0 : 1)
        + (period.End?.Month is not null || period.IsOngoing ? 1 : 0)
        + (period.End is not null || period.IsOngoing ? 1 : 0);
}
