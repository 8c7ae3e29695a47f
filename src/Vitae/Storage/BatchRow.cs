namespace Vitae.Storage;

/// <summary>Row of <c>batches</c>: many postings for one person; any process may go on with it. Personal data, deleted with the session whose documents it uses.</summary>
public sealed class BatchRow
{
    /// <summary><c>batch_</c> and ten random characters.</summary>
    public required string Id { get; init; }
    public required string Owner { get; init; }

    /// <summary>The application whose documents are used.</summary>
    public required string SessionId { get; init; }

    /// <summary>One of <see cref="BatchState"/>.</summary>
    public required string State { get; set; }

    /// <summary>JSON of the postings as they were given.</summary>
    public required string Postings { get; init; }

    /// <summary>JSON of <c>BatchSettings</c>.</summary>
    public required string Settings { get; set; }

    /// <summary>JSON of the <c>BatchItem</c>s, the best match first.</summary>
    public string Items { get; set; } = "[]";

    /// <summary>Why it stopped by itself; null where it did not.</summary>
    public string? Problem { get; set; }

    /// <summary>Who does it; null while nobody does.</summary>
    public string? Worker { get; set; }

    /// <summary>The worker's last sign of life.</summary>
    public DateTime? HeartbeatAt { get; set; }
    public required DateTime CreatedAt { get; init; }
}
