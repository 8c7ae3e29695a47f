using System.Globalization;
using Vitae.Reading;

namespace Vitae.Benchmarks.Extract;

/// <summary>Goal G5f: one text through several producers; words and pairs of words that come out, beside the best other tool.</summary>
internal static class FidelityTable
{
    private const double WordSlack = 0.5;
    private const double PairSlack = 1.0;

    public static async Task PrintAsync(string corpus, DocumentReader reader, CancellationToken ct)
    {
        Console.WriteLine("| file | words: ours | best other | pairs: ours | best other | G5f |");
        Console.WriteLine("|---|---|---|---|---|---|");
        foreach (var (file, source) in Files(Path.Combine(corpus, "resumes")))
        {
            var read = await reader.ReadAsync(file, await File.ReadAllBytesAsync(file, ct), "d1", ct);
            var truth = await File.ReadAllTextAsync(source, ct);
            var ours = Fidelity.Of(read.Text, truth);
            var others = (await OtherTools.ReadAsync(file, ct))
                .Select(t => (t.Tool, Share: Fidelity.Of(t.Text, truth)))
                .ToList();
            Console.WriteLine(Line(Path.GetFileName(file), ours, others));
        }
    }

    private static string Line(
        string name,
        (double Words, double Pairs) ours,
        List<(string Tool, (double Words, double Pairs) Share)> others
    )
    {
        if (others.Count == 0)
            return string.Create(
                CultureInfo.InvariantCulture,
                $"| {name} | {ours.Words:0.0} | – | {ours.Pairs:0.0} | – | – |"
            );
        var words = others.MaxBy(o => o.Share.Words);
        var pairs = others.MaxBy(o => o.Share.Pairs);
        var kept = ours.Words >= words.Share.Words - WordSlack && ours.Pairs >= pairs.Share.Pairs - PairSlack;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"| {name} | {ours.Words:0.0} | {words.Share.Words:0.0} {words.Tool} | {ours.Pairs:0.0} | {pairs.Share.Pairs:0.0} {pairs.Tool} | {(kept ? "yes" : "no")} |"
        );
    }

    /// <summary>Files made from the same person's Markdown, in three languages.</summary>
    private static IEnumerable<(string File, string Source)> Files(string resumes)
    {
        foreach (
            var file in Directory.GetFiles(Path.Combine(resumes, "pdf"), "rendercv-*.pdf").Order(StringComparer.Ordinal)
        )
        {
            if (!file.Contains("-full", StringComparison.Ordinal))
                yield return (file, Path.Combine(resumes, "md", "john-doe-en.md"));
        }
        foreach (var kind in new[] { "pdf", "docx" })
        {
            foreach (
                var file in Directory.GetFiles(Path.Combine(resumes, kind), "john-doe-*").Order(StringComparer.Ordinal)
            )
                yield return (file, Path.Combine(resumes, "md", Path.GetFileNameWithoutExtension(file) + ".md"));
        }
    }
}
