namespace Vitae.Storage;

/// <summary>Row of <c>runs</c>: one generation somebody asked for; any process may do it, every process can see how far it is.</summary>
public sealed class Run
{
    /// <summary><c>run_</c> and ten random characters.</summary>
    public required string Id { get; init; }
    public required string Owner { get; init; }
    public required string SessionId { get; init; }

    /// <summary>One of <see cref="RunState"/>.</summary>
    public required string State { get; set; }

    /// <summary>Makes a version even where one exists, all models asked anew.</summary>
    public bool ForceRegenerate { get; init; }

    /// <summary>JSON of <c>RunProgress</c>; holds the last words a model wrote: personal data.</summary>
    public string? Progress { get; set; }

    /// <summary>JSON of <c>RunFailure</c>; null unless failed or paused.</summary>
    public string? Failure { get; set; }

    /// <summary>The version it made or found; null until it succeeded.</summary>
    public int? Version { get; set; }
    public bool CancelRequested { get; set; }

    /// <summary>Who does it; null while nobody does.</summary>
    public string? Worker { get; set; }

    /// <summary>The worker's last sign of life.</summary>
    public DateTime? HeartbeatAt { get; set; }

    /// <summary>Not to be started before this; null = at once.</summary>
    public DateTime? NotBefore { get; set; }
    public required DateTime CreatedAt { get; init; }
    public DateTime? StartedAt { get; set; }
    public DateTime? FinishedAt { get; set; }
}
