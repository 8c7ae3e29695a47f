using Vitae.Storage;

namespace Vitae.Ai;

/// <summary>Adds up the calls of one stage, failed ones and stand-ins included.</summary>
internal sealed class StageBill(long startedAt)
{
    private readonly List<AiCall> calls = [];

    public void Add(AiCall call) => calls.Add(call);

    public AiUsage ToUsage(StageRequest answeredBy, TimeProvider time) =>
        new()
        {
            Stage = answeredBy.Stage,
            PromptVersion = $"v{answeredBy.Prompt.Template.Version}",
            Model = answeredBy.Model.Id,
            Calls = calls.Count(c => c.Requests > 0),
            InputTokens = calls.Sum(c => c.InputTokens ?? 0),
            OutputTokens = calls.Sum(c => c.OutputTokens ?? 0),
            CachedTokens = calls.Exists(c => c.CachedTokens is not null) ? calls.Sum(c => c.CachedTokens ?? 0) : null,
            CostUsd = calls.Exists(c => c.Response is not null && c.CostUsd is null)
                ? null
                : calls.Sum(c => c.CostUsd ?? 0),
            IsEstimated = calls.Exists(c =>
                c.Response?.Contains("\"is_usage_estimated\":true", StringComparison.Ordinal) == true
            ),
            Seconds = time.GetElapsedTime(startedAt).TotalSeconds,
        };
}
