using Vitae.Generation;
using Vitae.Reading;

namespace Vitae.Evaluation;

/// <summary>The figures every result carries, with or without expectations.</summary>
internal static class ResultMeasures
{
    public static IEnumerable<KeyValuePair<string, double?>> Of(GenerationResult result, string language, int? limit) =>
        [
            .. Truth(result),
            .. Match(result.MatchComparison),
            .. Peers(result.Metrics!),
            .. Form(result, language, limit),
        ];

    private static IEnumerable<KeyValuePair<string, double?>> Truth(GenerationResult result)
    {
        var claims = result.Claims;
        yield return new("unsupported_claim_rate", result.Metrics!.UnsupportedClaimRate);
        yield return new(
            "claims_sent_back",
            Share.Of(claims.Repaired + claims.Restored + claims.Removed, claims.Total)
        );
        yield return new("number_preservation", result.Metrics.NumberPreservation);
        yield return new("facts_shown", result.Metrics.FactRecall);
    }

    private static IEnumerable<KeyValuePair<string, double?>> Match(MatchComparison? match)
    {
        if (match is null)
        {
            yield break;
        }

        yield return new("must_before", Share.Of(match.Before.MustsMet, match.Before.Musts));
        yield return new("must_after", Share.Of(match.After.MustsMet, match.After.Musts));
        yield return new("coverage_gain", match.Gain);
        yield return new("match_before", match.Before.Score);
        yield return new("match_after", match.After.Score);
    }

    private static IEnumerable<KeyValuePair<string, double?>> Peers(ResumeMetrics metrics)
    {
        foreach (
            var (name, value) in new[]
            {
                ("content_preservation", metrics.ContentPreservation),
                ("job_alignment", metrics.JobAlignment),
                ("job_match", metrics.JobMatch),
            }
        )
        {
            yield return new($"{name}_overlap", value?.Overlap);
            yield return new($"{name}_jaccard", value?.Jaccard);
            yield return new($"{name}_cosine", value?.Cosine);
        }

        yield return new("alignment_gain", metrics.JobAlignment?.Cosine - metrics.JobMatch?.Cosine);
    }

    private static IEnumerable<KeyValuePair<string, double?>> Form(GenerationResult result, string language, int? limit)
    {
        yield return new("words", result.WordCount);
        yield return new(
            "word_limit_kept",
            limit is null ? null
                : result.WordCount <= limit ? 1
                : 0
        );
        yield return new("language_kept", LanguageGuess.Of(ResumeText.Body(result.Content)) == language ? 1 : 0);
    }
}
