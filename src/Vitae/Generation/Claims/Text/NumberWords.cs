using Vitae.Reading;

namespace Vitae.Generation;

/// <summary>The number words of one language, from <c>numbers.txt</c>.</summary>
internal sealed class NumberWords
{
    private const int LongestCompound = 60;
    private static readonly Lazy<Dictionary<string, NumberWords>> Tables = new(Load);
    private readonly Dictionary<string, NumberWord> words = new(StringComparer.Ordinal);

    /// <summary>Null for a language we have no table of.</summary>
    public static NumberWords? For(string language) => Tables.Value.GetValueOrDefault(language);

    public NumberWord? Find(string key) => words.TryGetValue(key, out var word) ? word : null;

    /// <summary>The parts of a German compound ("drei-und-zwanzig", "zwölf-köpfig"); empty when it is none.</summary>
    public IReadOnlyList<NumberWord> Split(string key)
    {
        var parts = new List<NumberWord>();
        if (key.Length > LongestCompound)
        {
            return parts;
        }

        return SplitRest(key, parts) ? parts : [];
    }

    /// <summary>The number a compound opens with: Dreischichtbetrieb, Zweitagesseminar.</summary>
    public double? Opening(string key) =>
        words
            .Where(w => w.Value is { Use: NumberUse.Add, Value: > 1 } && key.Length >= w.Key.Length + 4)
            .Where(w => key.StartsWith(w.Key, StringComparison.Ordinal))
            .OrderByDescending(w => w.Key.Length)
            .Select(w => (double?)w.Value.Value)
            .FirstOrDefault();

    private bool SplitRest(string rest, List<NumberWord> parts)
    {
        if (rest.Length == 0 || (parts.Count > 0 && IsTail(rest)))
        {
            return true;
        }

        if (parts.Count > 0 && rest.StartsWith("und", StringComparison.Ordinal) && SplitRest(rest[3..], parts))
        {
            return true;
        }

        for (var length = rest.Length; length >= 3; length--)
        {
            if (words.TryGetValue(rest[..length], out var word) && word.Use == NumberUse.Add)
            {
                parts.Add(word);
                if (SplitRest(rest[length..], parts))
                {
                    return true;
                }

                parts.RemoveAt(parts.Count - 1);
            }
        }

        return false;
    }

    private static bool IsTail(string rest) =>
        rest.StartsWith("kopfig", StringComparison.Ordinal)
        || rest.StartsWith("jahrig", StringComparison.Ordinal)
        || rest.StartsWith("monatig", StringComparison.Ordinal)
        || rest.StartsWith("wochig", StringComparison.Ordinal)
        || rest.StartsWith("tagig", StringComparison.Ordinal);

    private static Dictionary<string, NumberWords> Load()
    {
        var tables = new Dictionary<string, NumberWords>(StringComparer.Ordinal);
        NumberWords? table = null;
        foreach (var line in EmbeddedTable.Lines("claims/numbers.txt"))
        {
            if (line.StartsWith('['))
            {
                tables.Add(line.Trim('[', ']'), table = new NumberWords());
                continue;
            }

            var cells = line.Split(' ');
            foreach (var word in cells.Skip(1))
            {
                table!.words.TryAdd(Folding.Fold(word), NumberWord.Parse(cells[0]));
            }
        }

        return tables;
    }
}
