using Vitae.Jobs;

namespace Vitae.Generation;

/// <summary>How far one text meets the posting, requirement by requirement.</summary>
public sealed record MatchScore
{
    private const double MustWeight = 3;

    /// <summary>0–100, one decimal; null when the posting names no requirement.</summary>
    public required double? Score { get; init; }

    /// <summary>Null when not scored.</summary>
    public required MatchBand? Band { get; init; }
    public required int MustsMet { get; init; }
    public required int Musts { get; init; }
    public required IReadOnlyList<CoveredRequirement> Requirements { get; init; }

    public static MatchScore Of(IReadOnlyList<CoveredRequirement> requirements)
    {
        var weights = requirements.Sum(Weight);
        double? score =
            weights == 0 ? null : Math.Round(100 * requirements.Sum(r => Weight(r) * Share(r.Status)) / weights, 1);
        var musts = requirements.Where(r => r.Importance == Importance.Must).ToList();
        return new MatchScore
        {
            Score = score,
            Band = BandOf(score),
            MustsMet = musts.Count(r => r.Status == RequirementStatus.Met),
            Musts = musts.Count,
            Requirements = requirements,
        };
    }

    public static MatchBand? BandOf(double? score) =>
        score switch
        {
            null => null,
            >= 85 => MatchBand.Excellent,
            >= 70 => MatchBand.Strong,
            >= 50 => MatchBand.Fair,
            >= 30 => MatchBand.Partial,
            _ => MatchBand.Low,
        };

    private static double Weight(CoveredRequirement requirement) =>
        requirement.Importance == Importance.Must ? MustWeight : 1;

    private static double Share(RequirementStatus status) =>
        status switch
        {
            RequirementStatus.Met => 1,
            RequirementStatus.Partly => 0.5,
            _ => 0,
        };
}
