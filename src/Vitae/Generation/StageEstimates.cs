using Vitae.Ai;

namespace Vitae.Generation;

/// <summary>Estimates the stages that come after the first unpaid one, whose prompts depend on answers still to come.</summary>
internal sealed class StageEstimates(CostEstimator estimator)
{
    private const int CharactersPerToken = 4;
    private const int MatchTokens = 500;
    private static readonly string[] Stages = ["extract_profile", "match_job", "write_resume", "review_for_ats"];

    public GenerationEstimate Complete(AiRun run, GenerationInput input)
    {
        var unpaid = run.Unpaid!;
        var later = Stages
            .SkipWhile(s => s != unpaid.Stage)
            .Skip(1)
            .Select(stage => estimator.Guess(stage, run, DataTokens(stage, input)));
        return new GenerationEstimate { Stages = [unpaid, .. later] };
    }

    // A profile repeats the documents' facts; a finished resume is about as long as the profile.
    private static int DataTokens(string stage, GenerationInput input)
    {
        var profile = input.Documents.Sum(d => d.Text.Length) / CharactersPerToken;
        var job = JobPrompt.Render(input.Job).Length / CharactersPerToken;
        return stage switch
        {
            "write_resume" => job + profile + MatchTokens,
            "review_for_ats" => job + profile + profile,
            _ => job + profile,
        };
    }
}
