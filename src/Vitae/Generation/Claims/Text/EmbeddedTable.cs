namespace Vitae.Generation;

/// <summary>Lines of an embedded data file, without comments and blanks.</summary>
internal static class EmbeddedTable
{
    public static IEnumerable<string> Lines(string name)
    {
        using var stream = typeof(EmbeddedTable).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Trim() is { Length: > 0 } content && content[0] != '#')
            {
                yield return content;
            }
        }
    }
}
