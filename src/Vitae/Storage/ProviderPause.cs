namespace Vitae.Storage;

/// <summary>Row of <c>provider_pauses</c>: a provider asked everybody for patience.</summary>
internal sealed class ProviderPause
{
    public required string Provider { get; init; }

    /// <summary>Milliseconds of the database's clock.</summary>
    public required long Until { get; set; }
}
