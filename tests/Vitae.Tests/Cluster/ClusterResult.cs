namespace Vitae.Tests.Cluster;

/// <summary>One line of the cluster's fault table.</summary>
internal sealed record ClusterResult
{
    public required int Runs { get; init; }

    /// <summary>Runs that did not succeed.</summary>
    public required int Lost { get; init; }

    /// <summary>Calls of a stage that had been answered and kept.</summary>
    public required int Again { get; init; }

    /// <summary>Versions beyond the one of each run.</summary>
    public required int VersionsTooMany { get; init; }

    /// <summary>Requests that reached the model; four a run are needed, one more for each stage cut off in flight.</summary>
    public required int Requests { get; init; }

    public int InFlightAgain => Requests - (Runs * ClusterHouse.Stages);
}
