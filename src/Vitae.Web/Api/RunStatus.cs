using Vitae.Generation;
using Vitae.Storage;

namespace Vitae.Web;

/// <summary>A run as its owner sees it.</summary>
internal sealed record RunStatus
{
    public required string Id { get; init; }
    public required string SessionId { get; init; }

    /// <summary><c>queued</c>, <c>running</c>, <c>paused</c>, <c>succeeded</c>, <c>failed</c>, <c>cancelled</c>.</summary>
    public required string State { get; init; }
    public required IReadOnlyList<StageProgress> Stages { get; init; }

    /// <summary>The resume's text as soon as it stands, before the review ends.</summary>
    public string? Resume { get; init; }
    public RunFailure? Failure { get; init; }

    /// <summary>The version it made or found; null until it succeeded.</summary>
    public int? Version { get; init; }

    /// <summary>A paused run goes on at this time.</summary>
    public DateTime? NotBefore { get; init; }
    public required DateTime CreatedAt { get; init; }
    public DateTime? FinishedAt { get; init; }

    public static RunStatus Of(Run run)
    {
        var progress = RunReader.Progress(run);
        return new()
        {
            Id = run.Id,
            SessionId = run.SessionId,
            State = run.State,
            Stages = progress.Stages,
            Resume = progress.Resume,
            Failure = RunReader.Failure(run),
            Version = run.Version,
            NotBefore = run.NotBefore,
            CreatedAt = run.CreatedAt,
            FinishedAt = run.FinishedAt,
        };
    }
}
