using System.Text.Json;
using Vitae.Evaluation;
using Vitae.Generation;

namespace Vitae.Tests.Generation.Claims;

public class EvidenceListTests
{
    private static readonly Candidate Nurse = Candidates.Nurse();

    [Fact]
    public void Every_line_leads_to_the_sentence_the_candidate_wrote()
    {
        var rows = EvidenceList.Of(SlotFaults.Content(Nurse.Profile()), Nurse.Profile(), [Nurse.Document()]);

        var row = Assert.Single(rows, r => r.Path == "experiences.e1[2]");
        var quote = Assert.Single(Assert.Single(row.Facts).Quotes);
        Assert.Equal(row.Claim, quote.Quote);
        Assert.Equal("cv.txt", quote.Document);
        Assert.All(rows, r => Assert.NotEmpty(r.Facts.SelectMany(f => f.Quotes)));
    }

    [Fact]
    public void It_is_plain_json()
    {
        var rows = EvidenceList.Of(SlotFaults.Content(Nurse.Profile()), Nurse.Profile(), [Nurse.Document()]);

        var back = JsonSerializer.Deserialize<List<EvidenceRow>>(
            JsonSerializer.Serialize(rows, VitaeJson.Options),
            VitaeJson.Options
        )!;

        Assert.Equal(rows.Count, back.Count);
        Assert.Equal(rows[0].Facts[0].Quotes[0], back[0].Facts[0].Quotes[0]);
    }
}
