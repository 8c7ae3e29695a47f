using System.Text.Json;
using Vitae.Ai;
using Vitae.Storage;

namespace Vitae.Generation;

/// <summary>A saved row back as a result.</summary>
internal static class ResumeRows
{
    public static GenerationResult Read(GeneratedResume row, IReadOnlyList<ResumeRevision> changes)
    {
        var content = Json<ResumeContent>(row.Content);
        return new GenerationResult
        {
            Id = row.Id,
            SessionId = row.SessionId,
            Version = row.Version,
            MatchScore = row.MatchScore,
            AtsScore = row.AtsScore,
            WordCount = row.WordCount,
            Sections = ResumeText.Sections(content),
            HtmlContent = row.Html,
            GenerationTime = row.GenerationSeconds,
            ModelUsed = row.ModelUsed,
            ApiCallsMade = row.ApiCallsMade,
            TokensUsed = row.TokensUsed,
            Claims = Json<ClaimReport>(row.Claims),
            Match = Json<MatchAnalysis>(row.Match),
            Ats = Json<AtsReview>(row.Ats),
            Usage = Json<IReadOnlyList<AiUsage>>(row.Usage),
            Warnings = Json<IReadOnlyList<string>>(row.Warnings),
            PromptVersions = Json<Dictionary<string, string>>(row.PromptVersions),
            Changes = changes.Select(Read).ToList(),
            Content = content,
            Profile = Json<CandidateProfile>(row.Profile),
        };
    }

    private static ResumeChange Read(ResumeRevision row) =>
        new()
        {
            Path = row.Path,
            Kind = Json<ChangeKind>($"\"{row.Change}\""),
            Original = row.Original,
            Text = row.Text,
            Reason = row.Reason,
            Evidence = Json<IReadOnlyList<string>>(row.Evidence),
        };

    private static T Json<T>(string json) => JsonSerializer.Deserialize<T>(json, VitaeJson.Options)!;
}
