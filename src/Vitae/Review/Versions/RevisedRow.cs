using System.Text.Json;
using Vitae.Ai;
using Vitae.Generation;
using Vitae.Storage;

namespace Vitae.Review;

/// <summary>The row of a version that review made: all of the one before, but what changed.</summary>
internal static class RevisedRow
{
    public static GeneratedResume Of(
        GeneratedResume before,
        ReviewDesk desk,
        ResumeContent content,
        string html,
        AtsReview review,
        VersionOrigin origin,
        AiRun run,
        DateTime now
    ) =>
        new()
        {
            SessionId = before.SessionId,
            Version = before.Version + 1,
            // Made of the same input: asking to generate again gives this version, not the one before the review.
            InputHash = before.InputHash,
            MatchScore = before.MatchScore,
            AtsScore = review.Score,
            WordCount = ResumeText.CountWords(content),
            Content = Json(content),
            Html = html,
            Profile = before.Profile,
            Match = before.Match,
            Ats = Json(review),
            Claims = before.Claims,
            Warnings = before.Warnings,
            PromptVersions = before.PromptVersions,
            Usage = Json(run.Usage),
            ModelUsed = run.Usage.LastOrDefault(u => u.Stage == "rewrite_claim")?.Model ?? before.ModelUsed,
            ApiCallsMade = run.Usage.Sum(u => u.Calls),
            TokensUsed = run.Usage.Sum(u => (u.InputTokens ?? 0) + (u.OutputTokens ?? 0)),
            GenerationSeconds = Math.Round(run.Usage.Sum(u => u.Seconds), 2),
            CreatedAt = now,
            Origin = Json(origin),
            Accepted = Json(desk.Accepted),
        };

    public static GeneratedResume Copy(GeneratedResume old, int version, VersionOrigin origin, DateTime now) =>
        new()
        {
            SessionId = old.SessionId,
            Version = version,
            InputHash = old.InputHash,
            MatchScore = old.MatchScore,
            AtsScore = old.AtsScore,
            WordCount = old.WordCount,
            Content = old.Content,
            Html = old.Html,
            Profile = old.Profile,
            Match = old.Match,
            Ats = old.Ats,
            Claims = old.Claims,
            Warnings = old.Warnings,
            PromptVersions = old.PromptVersions,
            Usage = "[]",
            ModelUsed = old.ModelUsed,
            ApiCallsMade = 0,
            TokensUsed = 0,
            GenerationSeconds = 0,
            CreatedAt = now,
            Origin = Json(origin),
            Accepted = old.Accepted,
        };

    private static string Json<T>(T value) => JsonSerializer.Serialize(value, VitaeJson.Options);
}
