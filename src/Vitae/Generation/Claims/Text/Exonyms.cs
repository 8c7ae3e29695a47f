namespace Vitae.Generation;

/// <summary>Languages, countries and cities under their names in the built-in languages: München = Munich.</summary>
internal static class Exonyms
{
    private static readonly Lazy<ILookup<string, string>> Groups = new(() =>
        EmbeddedTable
            .Lines("claims/exonyms.txt")
            .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .SelectMany(names => names.SelectMany(one => names.Select(other => (one, other))))
            .ToLookup(p => p.one, p => p.other, StringComparer.Ordinal)
    );

    public static IEnumerable<string> Of(string key) => Groups.Value[key];
}
