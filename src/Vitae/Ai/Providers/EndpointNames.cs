namespace Vitae.Ai;

/// <summary>How a provider's key and address are called and spelt.</summary>
/// <param name="Provider">For people: <c>OpenAI</c>.</param>
/// <param name="Key">The setting that holds the key; null = none exists.</param>
/// <param name="Url">The setting that holds the address.</param>
internal sealed record EndpointNames(string Provider, string? Key, string Url)
{
    public bool NeedsKey { get; init; } = true;

    /// <summary>Added to an address without a path.</summary>
    public string? DefaultPath { get; init; }

    /// <summary>Removed from an address's end: the SDK adds it itself.</summary>
    public string? DroppedPath { get; init; }
    public int? DefaultPort { get; init; }

    /// <summary>What to do when nothing listens.</summary>
    public string? StartHint { get; init; }
}
