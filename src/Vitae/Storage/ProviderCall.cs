namespace Vitae.Storage;

/// <summary>Row of <c>provider_calls</c>: a place in a provider's queue that all machines share; gone soon after.</summary>
internal sealed class ProviderCall
{
    public long Id { get; init; }
    public required string Provider { get; init; }

    /// <summary>For whom: people take turns.</summary>
    public required string Owner { get; init; }

    /// <summary>The process that asks.</summary>
    public required string Holder { get; init; }

    /// <summary>Milliseconds of the database's clock; null while waiting.</summary>
    public long? StartedAt { get; set; }

    /// <summary>Renewed while its holder lives: the sign of life.</summary>
    public required long ExpiresAt { get; set; }

    /// <summary>Done, and kept for a while to be counted.</summary>
    public bool HasEnded { get; set; }
}
