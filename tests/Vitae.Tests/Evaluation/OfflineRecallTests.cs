using Vitae.Ai;
using Vitae.Documents;
using Vitae.Evaluation;
using Vitae.Generation;
using Vitae.Sessions;
using Vitae.Tests.Fakes;

namespace Vitae.Tests.Evaluation;

/// <summary>What the offline model finds of what a person finds: a floor under today's figures, raised when they rise.</summary>
public sealed class OfflineRecallTests
{
    [Fact]
    public async Task The_offline_model_finds_most_of_what_the_golden_candidates_wrote()
    {
        await using var house = new EvalHouse();
        var found = new List<(CandidateExpectations Expected, CandidateProfile Profile)>();
        foreach (var candidate in GoldenDataset.Read().Candidates.Values)
        {
            found.Add((candidate.Expected!, await ProfileAsync(house, candidate)));
        }

        var missing = string.Join('\n', found.SelectMany(f => FactRecall.Missing(f.Expected, f.Profile)));
        Assert.True(Mean("fact_recall") >= 0.85, missing);
        Assert.True(Mean("skill_recall") >= 0.80, missing);
        Assert.True(Mean("number_recall") >= 0.84, missing);
        Assert.True(Mean("mention_recall") >= 0.70, missing);

        double Mean(string id) =>
            found.Average(f =>
                FactRecall
                    .Of(f.Expected, f.Profile, new ResumeContent { Language = "en", Contact = new ContactDetails() })
                    .Single(v => v.Key == id)
                    .Value!.Value
            );
    }

    private static async Task<CandidateProfile> ProfileAsync(EvalHouse house, EvalCandidate candidate)
    {
        var session = (await house.Get<SessionStore>().CreateAsync("local", TestHouse.Ct)).Id;
        var files = candidate.Files.Select(f => new DocumentFile(Path.GetFileName(f), File.ReadAllBytes(f))).ToList();
        await house.Get<DocumentStep>().AddAsync(session, files, kind: null, TestHouse.Ct);
        return await house
            .Get<ExtractProfileStage>()
            .RunAsync(
                await house.Get<DocumentStep>().LoadAsync(session, TestHouse.Ct),
                new AiRun { Models = ["offline"], SessionId = session },
                TestHouse.Ct
            );
    }
}
