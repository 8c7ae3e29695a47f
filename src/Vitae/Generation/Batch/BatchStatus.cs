namespace Vitae.Generation;

/// <summary>A kept batch as people look at it.</summary>
public sealed record BatchStatus
{
    public required string Id { get; init; }

    /// <summary>The application whose documents it uses.</summary>
    public required string SessionId { get; init; }

    /// <summary>One of <see cref="Storage.BatchState"/>.</summary>
    public required string State { get; init; }
    public required BatchSettings Settings { get; init; }

    /// <summary>The best match first; empty until somebody began.</summary>
    public required IReadOnlyList<BatchItem> Items { get; init; }

    /// <summary>Why it stopped by itself.</summary>
    public string? Problem { get; init; }
    public required DateTime CreatedAt { get; init; }

    /// <summary>The items that get a resume.</summary>
    public IReadOnlyList<BatchItem> Chosen => BatchStep.Chosen(Items, Settings.Best);
}
