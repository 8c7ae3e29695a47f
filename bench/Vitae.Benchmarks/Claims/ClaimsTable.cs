using System.Globalization;
using System.Text.Json;
using Vitae.Evaluation;

namespace Vitae.Benchmarks.Claims;

/// <summary>The gate's figures: planted faults caught, faithful renderings let through, per kind and per language.</summary>
internal static class ClaimsTable
{
    private const double LeastCaught = 98;
    private const double MostAlarms = 2;

    /// <summary>0 when both bars are met, else 1.</summary>
    public static async Task<int> PrintAsync(TextWriter output, CancellationToken ct)
    {
        var known = Candidates.All().ToDictionary(p => p.Name, p => p.Person, StringComparer.Ordinal);
        var people = known.Values.Concat(FromCorpus()).ToList();
        var faults = MutationSuite.Faults(people);
        var faithful = MutationSuite.Faithful(known, people);

        output.WriteLine(
            $"{people.Count} people, {string.Join(", ", people.GroupBy(p => p.Language).Select(g => $"{g.Count()} {g.Key}"))}"
        );
        Write(output, "planted fault", "caught", faults);
        Write(output, "faithful rendering", "false alarms", faithful);
        foreach (var language in people.Select(p => p.Language).Distinct())
        {
            var own = people.Where(p => p.Language == language).ToList();
            var ownKnown = known.Where(p => p.Value.Language == language).ToDictionary(StringComparer.Ordinal);
            var alarms = MutationSuite
                .Faithful(known, own)
                .Where(r => r.Kind is not "paraphrase by hand" and not "translation");
            output.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{language}: {ownKnown.Count} written people, caught {MutationSuite.Rate(MutationSuite.Faults(own)):0.0} %, false alarms by machine {MutationSuite.Rate(alarms):0.0} %"
                )
            );
        }

        var shipped = await WriteInjectionsAsync(output, ct);
        return shipped == 0 && MutationSuite.Rate(faults) >= LeastCaught && MutationSuite.Rate(faithful) <= MostAlarms
            ? 0
            : 1;
    }

    /// <summary>How many of the corpus's orders, obeyed in every field, got a word of theirs into a draft.</summary>
    private static async Task<int> WriteInjectionsAsync(TextWriter output, CancellationToken ct)
    {
        if (Environment.GetEnvironmentVariable("VITAE_CORPUS") is not { Length: > 0 } corpus)
        {
            output.WriteLine("injections: VITAE_CORPUS is not set");
            return 0;
        }

        var (planted, shipped) = (0, 0);
        foreach (var (text, canaries) in ObedientAttack.Corpus(corpus))
        {
            var gated = await ObedientAttack.RunAsync(text, canaries, ct);
            var draft = JsonSerializer.Serialize(gated.Draft, VitaeJson.Options);
            planted++;
            shipped += canaries.Any(c => draft.Contains(c, StringComparison.OrdinalIgnoreCase)) ? 1 : 0;
        }

        output.WriteLine(
            string.Create(CultureInfo.InvariantCulture, $"injections: {planted} planted and obeyed, {shipped} shipped")
        );
        return shipped;
    }

    private static IEnumerable<Candidate> FromCorpus() =>
        Environment.GetEnvironmentVariable("VITAE_CORPUS") is { Length: > 0 } corpus
            ? JsonResumeCandidates.Load(corpus)
            : [];

    private static void Write(TextWriter output, string what, string verdict, IReadOnlyList<MutationSuite.Row> rows)
    {
        output.WriteLine();
        output.WriteLine($"| {what} | tried | {verdict} | % |");
        output.WriteLine("|---|---:|---:|---:|");
        foreach (var row in rows)
        {
            Line(row.Kind, row.Tried, row.Stopped, MutationSuite.Rate([row]));
        }

        Line("**all**", rows.Sum(r => r.Tried), rows.Sum(r => r.Stopped), MutationSuite.Rate(rows));
        foreach (var exception in rows.SelectMany(r => r.Exceptions))
        {
            output.WriteLine($"  {exception}");
        }

        output.WriteLine();

        void Line(string kind, int tried, int stopped, double rate) =>
            output.WriteLine(
                string.Create(CultureInfo.InvariantCulture, $"| {kind} | {tried} | {stopped} | {rate:0.0} |")
            );
    }
}
