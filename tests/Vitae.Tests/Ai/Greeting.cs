namespace Vitae.Tests.Ai;

/// <summary>A small answer for tests of the conversation.</summary>
internal sealed record Greeting
{
    public required string Words { get; init; }
    public required IReadOnlyList<string> Names { get; init; }
    public required string? Note { get; init; }
}
