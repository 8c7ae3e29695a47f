using System.Buffers;

namespace Vitae.Reading;

/// <summary>A word beginning with one of the left and one beginning with one of the right, anywhere in a line.</summary>
internal sealed class InstructionPair(string[] left, string[] right)
{
    private readonly SearchValues<string> lefts = SearchValues.Create(left, StringComparison.Ordinal);
    private readonly SearchValues<string> rights = SearchValues.Create(right, StringComparison.Ordinal);

    public string[] Left => left;
    public string[] Right => right;

    /// <summary>False for nearly every line, before its words are read.</summary>
    /// <param name="dotless">A word's key has no dots, so "ign.ore" counts.</param>
    public bool MayBeIn(ReadOnlySpan<char> dotless) => dotless.ContainsAny(lefts) && dotless.ContainsAny(rights);
}
