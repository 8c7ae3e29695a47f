namespace Vitae.Ai;

/// <summary>What tokens cost, by the catalogue's prices per million.</summary>
internal static class Price
{
    private const decimal Million = 1_000_000m;

    /// <summary>Null when the model's price is unknown.</summary>
    public static decimal? Of(ModelInfo model, int input, int output, int cached = 0)
    {
        if (model.InputPrice is not { } inputPrice || model.OutputPrice is not { } outputPrice)
            return null;
        var fresh = Math.Max(0, input - cached);
        return ((fresh * inputPrice) + (cached * (model.CachedInputPrice ?? inputPrice)) + (output * outputPrice))
            / Million;
    }

    public static decimal? Of(ModelInfo model, ModelReply reply) =>
        Of(model, reply.InputTokens, reply.OutputTokens, reply.CachedTokens ?? 0);
}
