namespace Vitae.Generation;

/// <summary>Both scores, 0–100 with one decimal; null = not scored, never a made-up 0.</summary>
public sealed record Scores(double? Match, double? Ats)
{
    public static Scores From(MatchAnalysis match, AtsReview review) => new(match.Score, review.Score);

    /// <summary>A model's number on our scale: 0.85 means 85; what is no score at all is null.</summary>
    public static double? Normalise(double? score) =>
        score switch
        {
            null or < 0 or > 100 or double.NaN => null,
            > 0 and < 1 => Math.Round(score.Value * 100, 1),
            _ => Math.Round(score.Value, 1),
        };
}
