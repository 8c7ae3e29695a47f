namespace Vitae.Ai;

/// <summary>Tokens and price of questions before they are asked.</summary>
internal sealed class CostEstimator(PromptCatalog prompts, ModelCatalog models, TokenCounter counter, PromptRoom room)
{
    /// <summary>Of a rendered prompt, counted.</summary>
    public StageEstimate Of(StageRequest request) =>
        Estimate(
            request.Stage,
            request.Model,
            counter.Count(request.Prompt, request.Schema.GetRawText()),
            room.OutputLimit(request)
        ) with
        {
            IsCounted = true,
        };

    /// <summary>Of a stage whose data does not exist yet.</summary>
    /// <param name="dataTokens">What its data will have, as far as one can tell.</param>
    public StageEstimate Guess(string stage, AiRun run, int dataTokens)
    {
        var template = prompts.Get(stage);
        var own = counter.Count(new RenderedPrompt(template, "", template.Task), "");
        return Estimate(stage, models.Find(run.Models[0]), own + dataTokens, template.MaxTokens);
    }

    private static StageEstimate Estimate(string stage, ModelInfo model, int input, int output)
    {
        output += model.Reasons ? RequestLimits.ThinkingTokens : 0;
        return new StageEstimate
        {
            Stage = stage,
            Model = model.Id,
            InputTokens = input,
            OutputTokens = output,
            CostUsd = Price.Of(model, input, output),
        };
    }
}
