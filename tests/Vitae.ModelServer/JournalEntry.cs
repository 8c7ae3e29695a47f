namespace Vitae.ModelServer;

/// <summary>One request as the server saw it.</summary>
public sealed record JournalEntry
{
    public required DateTimeOffset At { get; init; }
    public required string Route { get; init; }
    public required string Wire { get; init; }
    public required string Model { get; init; }

    /// <summary>From the prompt's own heading, such as <c>write_resume</c>; empty where there is none.</summary>
    public required string Stage { get; init; }

    /// <summary>SHA-256 of the key that came with it, hex; empty without one.</summary>
    public required string KeyHash { get; init; }

    /// <summary>The headers that carried a key, by name.</summary>
    public required IReadOnlyList<string> KeyHeaders { get; init; }
    public required string Prompt { get; init; }

    /// <summary>The request's JSON.</summary>
    public required string Body { get; init; }

    /// <summary>SHA-256 of <see cref="Body"/>, hex: equal for equal requests.</summary>
    public required string RequestHash { get; init; }

    /// <summary>Requests being answered when it came, itself included.</summary>
    public required int InFlight { get; init; }

    /// <summary>Header names and values, keys left out.</summary>
    public required IReadOnlyDictionary<string, string> Headers { get; init; }
}
