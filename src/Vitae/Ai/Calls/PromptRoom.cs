namespace Vitae.Ai;

/// <summary>Whether prompt and answer fit a model, and how long the answer may be.</summary>
internal sealed class PromptRoom(TokenCounter counter)
{
    /// <summary>An answer squeezed below this share of what the prompt allows would be cut off.</summary>
    private const double LeastShare = 0.5;

    /// <param name="larger">True after an answer was cut off: twice the room.</param>
    public int OutputLimit(StageRequest request, bool larger = false)
    {
        var model = request.Model;
        var wanted = request.Prompt.Template.MaxTokens * (larger ? 2 : 1);
        var limit = Math.Min(wanted, model.OutputTokens ?? int.MaxValue);
        return model.ContextTokens is { } context ? Math.Min(limit, Left(request, context, limit)) : limit;
    }

    private int Left(StageRequest request, int context, int limit)
    {
        var schema = request.Schema.GetRawText();
        if (TokenCounter.AtMost(request.Prompt, schema) + limit <= context)
            return limit;
        var input = counter.Count(request.Prompt, schema);
        var left = context - input;
        if (left >= limit * LeastShare)
            return left;
        throw new ModelException(
            ModelErrorKind.ContextTooSmall,
            $"The prompt of {request.Stage} has {input} tokens and its answer up to {limit}; {request.Model.Id} takes {context} together.",
            "Choose a model with a larger context, or leave documents out."
        );
    }
}
