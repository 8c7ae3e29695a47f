namespace Vitae.Generation;

/// <summary>A run of capitalised words or a code ("Acme Health", "B2B"); <c>Keys</c> are its words.</summary>
internal sealed record FoundName(IReadOnlyList<string> Keys, int Start, int End);
