using Vitae.Ai;
using Vitae.ModelServer;

namespace Vitae.Tests.Ai.Faults;

/// <summary>One line of the fault matrix: what goes wrong at the second of three stages, and what must follow.</summary>
internal sealed record FaultRow(string Id, string What, params IReadOnlyList<Step> Steps)
{
    /// <summary>Requests of the stage that is hit, exactly.</summary>
    public required int Requests { get; init; }

    /// <summary>Null = the run succeeds in spite of the fault.</summary>
    public ModelErrorKind? Fails { get; init; }

    /// <summary>The shortest time the stage may take: what the server asked for.</summary>
    public TimeSpan AtLeast { get; init; }

    /// <summary>True when the fault never ends.</summary>
    public bool Forever { get; init; }

    public Func<AiOptions, AiOptions> Options { get; init; } = o => o;

    public override string ToString() => $"{Id} {What}";
}
