using Vitae.Ai;

namespace Vitae.Generation;

/// <summary>A composed resume with the bill of its run: ready to be saved or shown.</summary>
internal sealed record MadeResume
{
    public required GenerationInput Input { get; init; }
    public required ComposedResume Resume { get; init; }
    public required IReadOnlyDictionary<string, string> PromptVersions { get; init; }
    public required IReadOnlyList<AiUsage> Usage { get; init; }
    public required double Seconds { get; init; }

    /// <summary>True when every model was asked anew: a new version even if nothing changed.</summary>
    public required bool IsRegeneration { get; init; }

    public GenerationResult ToResult(int? id, int? version)
    {
        var sections = ResumeText.Sections(Resume.Content);
        return new()
        {
            Id = id,
            SessionId = Input.SessionId,
            Version = version,
            MatchScore = Resume.Scores.Match,
            AtsScore = Resume.Scores.Ats,
            WordCount = PlainText.CountWords(ResumeText.Body(sections)),
            Sections = sections,
            HtmlContent = Resume.Html,
            GenerationTime = Math.Round(Seconds, 2),
            ModelUsed = Usage.LastOrDefault(u => u.Stage == "write_resume")?.Model ?? Input.Config.Model,
            ApiCallsMade = Usage.Sum(u => u.Calls),
            TokensUsed = Usage.Sum(u => (u.InputTokens ?? 0) + (u.OutputTokens ?? 0)),
            Claims = Resume.Claims,
            Match = Resume.Match,
            Ats = Resume.Review,
            Usage = Usage,
            Warnings = ResultWarnings.Of(this),
            PromptVersions = PromptVersions,
            Changes = Resume.Changes,
            Content = Resume.Content,
            Profile = Resume.Profile,
        };
    }
}
