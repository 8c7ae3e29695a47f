namespace Vitae.Web;

/// <summary>How a run is wanted.</summary>
internal sealed record RunRequest
{
    /// <summary>A new version even where one exists for this input; the models are asked and paid anew.</summary>
    public bool ForceRegenerate { get; init; }
}
