using Vitae.Reading;

namespace Vitae.Benchmarks.Extract;

/// <summary>Do an employer and its dates still stand together? Truth: the YAML source of the rendercv and john-doe files.</summary>
internal static class EntryPairs
{
    public static IReadOnlyList<(string Company, string From, string To)> Truth(string corpus)
    {
        var entries = new List<(string, string, string)>();
        string company = "",
            from = "";
        foreach (
            var line in File.ReadLines(Path.Combine(corpus, "resumes", "other", "rendercv-classic.yaml"))
                .Select(l => l.Trim())
        )
        {
            if (line.StartsWith("- company:", StringComparison.Ordinal))
                company = line["- company:".Length..].Trim();
            else if (company.Length > 0 && line.StartsWith("start_date:", StringComparison.Ordinal))
                from = Year(line);
            else if (company.Length > 0 && line.StartsWith("end_date:", StringComparison.Ordinal))
            {
                entries.Add((company, from, Year(line)));
                company = "";
            }
        }
        return entries;
    }

    /// <summary>Right = the years stand in the employer's block or next to it, before any other employer's.</summary>
    public static int Right(ReadText text, IReadOnlyList<(string Company, string From, string To)> truth) =>
        truth.Count(entry =>
        {
            var at = text.Blocks.ToList().FindIndex(b => b.Text.Contains(entry.Company, StringComparison.Ordinal));
            if (at < 0)
                return false;
            var near = text.Blocks.Skip(Math.Max(0, at - 1)).Take(at == 0 ? 3 : 4).ToList();
            var own = near.Where(b =>
                !truth.Any(t => t.Company != entry.Company && b.Text.Contains(t.Company, StringComparison.Ordinal))
            );
            var words = string.Join(' ', own.Select(b => b.Text));
            return words.Contains(entry.From, StringComparison.Ordinal)
                && words.Contains(entry.To, StringComparison.Ordinal);
        });

    /// <summary>"present" is said differently in each language, so an open end counts by its start.</summary>
    private static string Year(string line)
    {
        var value = line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim();
        return char.IsDigit(value[0]) ? value[..4] : "";
    }
}
