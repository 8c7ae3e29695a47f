using Vitae.Reading;

namespace Vitae.Generation;

/// <summary>Facts of several tellings: the same sentence in two documents is one fact with both as evidence.</summary>
internal static class FactUnion
{
    public static IReadOnlyList<Fact> Of(IEnumerable<Fact> facts, string entryId) =>
        [
            .. facts
                .GroupBy(f => string.Join(' ', Tokens.Of(f.Text).Select(t => t.Key)), StringComparer.Ordinal)
                .Select(
                    (same, i) =>
                        same.First() with
                        {
                            Id = $"{entryId}.{i + 1}",
                            Blocks = [.. same.SelectMany(f => f.Blocks).Distinct(StringComparer.Ordinal)],
                            IsAchievement = same.Any(f => f.IsAchievement),
                        }
                ),
        ];
}
