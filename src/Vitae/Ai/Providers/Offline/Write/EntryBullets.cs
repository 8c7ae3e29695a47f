namespace Vitae.Ai;

/// <summary>How many bullets each experience gets: relevant ones up to six, old or irrelevant ones one or two.</summary>
internal static class EntryBullets
{
    private const double Relevant = 60;
    private const double Useful = 35;

    public static List<WrittenEntry> Of(
        PromptProfile profile,
        LineChoice choice,
        Dictionary<string, double> relevance,
        HashSet<string> taken
    ) =>
        profile
            .Entries('e')
            .Select(
                (e, position) =>
                    new WrittenEntry(
                        e.Id,
                        choice.Best(e.Id, Most(relevance.GetValueOrDefault(e.Id, Useful), position), taken)
                    )
            )
            .ToList();

    // The latest jobs are read first and get room whatever they are.
    private static int Most(double relevance, int position) =>
        relevance >= Relevant ? 6
        : relevance >= Useful ? 4
        : position == 0 ? 3
        : position < 4 ? 2
        : 1;
}
