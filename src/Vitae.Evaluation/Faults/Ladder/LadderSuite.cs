namespace Vitae.Evaluation;

/// <summary>Gives the JSON ladder damaged answers: right value or refusal, never another value.</summary>
internal static class LadderSuite
{
    public static IReadOnlyList<FaultLine> Run() =>
        [.. LadderDamage.Kinds.Select(kind => Run(kind.Key, [.. Tries(kind.Value)]))];

    /// <summary>What was read otherwise than it was meant, for a test's message.</summary>
    public static IEnumerable<string> Misread() =>
        from kind in LadderDamage.Kinds
        from attempt in Tries(kind.Value)
        where attempt.Read is not null && attempt.Read != attempt.Meant
        select $"{kind.Key}: {attempt.Damaged}\nread as {attempt.Read}";

    private static FaultLine Run(string kind, IReadOnlyList<(string Damaged, string Meant, string? Read)> tries) =>
        new(kind, tries.Count, tries.Count(t => t.Read is null || t.Read == t.Meant))
        {
            Used = tries.Count(t => t.Read == t.Meant),
        };

    private static IEnumerable<(string Damaged, string Meant, string? Read)> Tries(
        Func<string, IEnumerable<string>> damage
    ) =>
        from sample in LadderSamples.All
        from damaged in damage(sample.Json)
        where damaged != sample.Json
        select (damaged, sample.Json, sample.Read(damaged));
}
