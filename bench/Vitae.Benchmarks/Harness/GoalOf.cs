namespace Vitae.Benchmarks.Harness;

/// <summary>What a goal speaks of.</summary>
internal enum GoalOf
{
    Limit,
    Peer,
    Value,
}
