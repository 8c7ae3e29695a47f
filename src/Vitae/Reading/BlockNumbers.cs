using System.Globalization;

namespace Vitae.Reading;

/// <summary>
/// Blocks under the shortest names a prompt can give them: their numbers, counted through all documents. An answer cites
/// hundreds of blocks, and <c>d1.14</c> costs five times what <c>14</c> does.
/// </summary>
internal sealed class BlockNumbers
{
    private readonly Dictionary<string, string> numbers;
    private readonly Dictionary<string, string> ids;

    public BlockNumbers(IEnumerable<Block> blocks)
    {
        numbers = blocks
            .Select((block, i) => (block.Id, Number: (i + 1).ToString(CultureInfo.InvariantCulture)))
            .ToDictionary(b => b.Id, b => b.Number, StringComparer.Ordinal);
        ids = numbers.ToDictionary(n => n.Value, n => n.Key, StringComparer.Ordinal);
    }

    public string ToPromptLine(Block block) => block.ToPromptLine(numbers[block.Id]);

    /// <summary>The blocks' own ids; a number that names no block stays as it is, for the rules to refuse.</summary>
    public IReadOnlyList<string> ToIds(IEnumerable<string> cited) =>
        [.. cited.Select(n => ids.GetValueOrDefault(n, n))];
}
