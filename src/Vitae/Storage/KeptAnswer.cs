namespace Vitae.Storage;

/// <summary>Row of <c>kept_answers</c>: what a program was answered, so that the same request sent twice is done once.</summary>
public sealed class KeptAnswer
{
    public int Id { get; init; }
    public required string Owner { get; init; }

    /// <summary>The sender's own name for the request.</summary>
    public required string Key { get; init; }

    /// <summary>SHA-256 of address and body, hex: the same key for something else is a mistake.</summary>
    public required string RequestHash { get; init; }
    public required int Status { get; init; }
    public string? ContentType { get; init; }
    public string? Location { get; init; }

    /// <summary>Personal data; kept a day, deleted with the owner's data.</summary>
    public required byte[] Body { get; init; }
    public required DateTime CreatedAt { get; init; }
}
