using System.Globalization;

namespace Vitae.Reading;

/// <summary>All known terms, read once from the embedded tables.</summary>
internal static class TermCatalog
{
    private static readonly string[] Tables = ["software", "platforms", "office", "business", "care", "certificates"];
    private static readonly Lazy<Dictionary<string, Term>> Names = new(() =>
        Tables.SelectMany(Read).ToDictionary(t => t.Name, StringComparer.Ordinal)
    );
    private static readonly Lazy<Dictionary<string, (TermSpelling Spelling, Term Term)[]>> FirstKeys = new(() =>
        Names
            .Value.Values.SelectMany(t => t.Spellings.Select(s => (s, t)))
            .OrderByDescending(p => p.s.Keys.Count)
            .GroupBy(p => p.s.Keys[0], StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.ToArray(), StringComparer.Ordinal)
    );

    public static IReadOnlyCollection<Term> All => Names.Value.Values;

    /// <summary>Spellings that begin with this key, longest first.</summary>
    public static (TermSpelling Spelling, Term Term)[] StartingWith(string key) =>
        FirstKeys.Value.GetValueOrDefault(key, []);

    /// <summary>The term spelt so, case and marks aside; null when unknown.</summary>
    public static Term? Find(string spelling)
    {
        var keys = Tokens.Of(spelling).Select(t => t.Key).ToList();
        return keys.Count == 0
            ? null
            : StartingWith(keys[0])
                .FirstOrDefault(p =>
                    p.Spelling.Keys.SequenceEqual(keys, StringComparer.Ordinal)
                    && (p.Spelling.Exact is null || p.Spelling.Exact == spelling.Trim())
                )
                .Term;
    }

    /// <summary>True when having <paramref name="had"/> is having <paramref name="wanted"/>.</summary>
    public static bool Covers(Term had, Term wanted)
    {
        if (had == wanted)
            return true;
        foreach (var name in had.Implies)
        {
            if (Names.Value.TryGetValue(name, out var implied) && Covers(implied, wanted))
                return true;
        }

        return false;
    }

    private static IEnumerable<Term> Read(string table)
    {
        using var stream = typeof(TermCatalog).Assembly.GetManifestResourceStream($"terms/{table}.txt")!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return Parse(line, table == "certificates");
            }
        }
    }

    private static Term Parse(string line, bool isCertificate)
    {
        var cells = line.Split('|', StringSplitOptions.TrimEntries);
        return new Term
        {
            Name = cells[0].TrimStart('?', '='),
            Spellings = [.. List(cells, 1).Prepend(cells[0]).Select(Spelling)],
            Year = cells.ElementAtOrDefault(2) is { Length: > 0 } year
                ? int.Parse(year, CultureInfo.InvariantCulture)
                : null,
            Implies = List(cells, 3),
            IsCertificate = isCertificate,
        };
    }

    private static string[] List(string[] cells, int column) =>
        (cells.ElementAtOrDefault(column) ?? "").Split(
            ',',
            StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries
        );

    private static TermSpelling Spelling(string written) =>
        new(
            [.. Tokens.Of(written.TrimStart('?', '=')).Select(t => t.Key)],
            written.StartsWith('?'),
            written.StartsWith('=') ? written[1..] : null
        );
}
