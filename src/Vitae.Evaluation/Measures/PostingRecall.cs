using Vitae.Jobs;

namespace Vitae.Evaluation;

/// <summary>What of a posting's expectations its analysis holds.</summary>
internal static class PostingRecall
{
    public static IEnumerable<KeyValuePair<string, double?>> Of(PostingExpectations expected, JobRequirements job)
    {
        var wanted = expected.Must.Concat(expected.Nice).ToList();
        var found = wanted.Select(e => (Expected: e, Found: Find(e, job))).Where(p => p.Found is not null).ToList();
        var musts = expected.Must.Select(m => m.Id).ToHashSet(StringComparer.Ordinal);
        bool[] head =
        [
            PlainMatch.Says(job.Title, expected.Title),
            PlainMatch.Says(job.Company ?? "", expected.Company),
            job.Language == expected.Language,
        ];
        yield return new("posting_head", Share.Of(head, right => right));
        yield return new("requirement_recall", Share.Of(found.Count, wanted.Count));
        yield return new(
            "importance_right",
            Share.Of(found, p => p.Found!.Importance == Importance.Must == musts.Contains(p.Expected.Id))
        );
        yield return new("posting_noise", job.Requirements.Count(r => PlainMatch.SaysAny(r.Text, expected.Never)));
    }

    /// <summary>The requirement that is the expected one; null when the analysis missed it.</summary>
    public static JobRequirement? Find(ExpectedRequirement expected, JobRequirements job) =>
        job.Requirements.FirstOrDefault(r => PlainMatch.SaysAny(r.Text, expected.Any));
}
