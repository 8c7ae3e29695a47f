using Vitae.Evaluation;
using Vitae.Reading;
using Vitae.Tests.Fakes;

namespace Vitae.Tests.Evaluation;

/// <summary>The expectations stand in the documents, letter by letter: otherwise no reader could find them.</summary>
public sealed class GoldenDatasetTests
{
    [Fact]
    public void It_holds_twelve_candidates_twelve_postings_and_pairs_of_every_fit()
    {
        var golden = GoldenDataset.Read();

        Assert.Equal(12, golden.Candidates.Count);
        Assert.Equal(12, golden.Postings.Count);
        Assert.All(["strong", "partial", "none"], fit => Assert.True(golden.Pairs.Count(p => p.Fit == fit) >= 6));
        Assert.Equal(
            ["de", "en", "es", "fr"],
            golden.Candidates.Values.Select(c => c.Expected!.Language).Distinct().Order()
        );
    }

    [Theory]
    [MemberData(nameof(GoldenDataset.Candidates), MemberType = typeof(GoldenDataset))]
    public async Task What_is_expected_of_a_candidate_stands_in_the_documents(string id)
    {
        var candidate = GoldenDataset.Read().Candidates[id];
        var text = await TextAsync(candidate.Files);
        var expected = candidate.Expected!;
        string[] words =
        [
            expected.Name,
            .. expected.Entries.SelectMany(e => new[] { e.Title, e.Organisation }),
            .. expected.Mentions,
            .. expected.Skills,
            .. expected.Numbers,
        ];

        Assert.DoesNotContain(words, w => !PlainMatch.Says(text, w));
    }

    [Theory]
    [MemberData(nameof(GoldenDataset.Postings), MemberType = typeof(GoldenDataset))]
    public async Task What_is_expected_of_a_posting_stands_in_it(string id)
    {
        var posting = GoldenDataset.Read().Postings[id];
        var text = await File.ReadAllTextAsync(posting.File, TestHouse.Ct);
        var expected = posting.Expected!;

        Assert.All(expected.Must.Concat(expected.Nice), r => Assert.True(PlainMatch.SaysAny(text, r.Any), r.Id));
        Assert.DoesNotContain(expected.Never, n => !PlainMatch.Says(text, n));
    }

    [Fact]
    public void Every_pair_speaks_of_requirements_its_posting_has()
    {
        var golden = GoldenDataset.Read();

        Assert.All(
            golden.Pairs,
            pair =>
            {
                var posting = golden.Postings[pair.Posting].Expected!;
                var known = posting.Must.Concat(posting.Nice).Select(r => r.Id).ToHashSet();
                Assert.Superset(pair.Covered.Concat(pair.Gaps).ToHashSet(), known);
                Assert.Empty(pair.Covered.Intersect(pair.Gaps));
            }
        );
    }

    private static async Task<string> TextAsync(IEnumerable<string> files)
    {
        await using var house = new TestHouse();
        var reader = house.Get<DocumentReader>();
        var texts = new List<string>();
        foreach (var file in files)
        {
            var bytes = await File.ReadAllBytesAsync(file, TestHouse.Ct);
            texts.Add((await reader.ReadAsync(Path.GetFileName(file), bytes, "d1", TestHouse.Ct)).Text);
        }

        return string.Join('\n', texts);
    }
}
