using Vitae.Evaluation;
using Vitae.Generation;

namespace Vitae.Tests.Generation.Metrics;

public class MetricsReaderTests
{
    [Fact]
    public void The_candidates_own_words_preserve_everything()
    {
        var person = Candidates.Nurse();
        var content = SlotFaults.Content(person.Profile()) with
        {
            Summary = [new Claim { Text = person.Profile().Summary[0].Text, Evidence = ["m1"] }],
        };

        var metrics = MetricsReader.Measure(content, person.Sources());

        Assert.Equal(1, metrics.ContentPreservation!.Overlap);
        Assert.Equal((0, 1, 1), (metrics.UnsupportedClaimRate, metrics.NumberPreservation, metrics.FactRecall));
        Assert.Empty(metrics.FactsDropped);
    }

    [Fact]
    public void Faults_and_omissions_show_in_the_figures()
    {
        var person = Candidates.Nurse();
        var content = SlotFaults.Content(person.Profile());
        var wrong = content.Experiences[0] with
        {
            Bullets = [new Claim { Text = "Cared for 99 ventilated patients per shift.", Evidence = ["e1.1"] }],
        };

        var metrics = MetricsReader.Measure(
            content with
            {
                Experiences = [wrong, content.Experiences[1]],
            },
            person.Sources()
        );

        Assert.True(metrics.UnsupportedClaimRate > 0);
        Assert.True(metrics.NumberPreservation < 1);
        Assert.Equal(["m1", "e1.2", "e1.3", "e1.4"], metrics.FactsDropped);
    }

    [Fact]
    public void Similarity_follows_the_published_formulas()
    {
        var similarity = TextSimilarity.Between("nurse patient ward", "nurses, patients and teachers of pupils")!;

        Assert.Equal((0.667, 0.4), (similarity.Overlap, similarity.Jaccard));
        // Two shared stems of weight 1, one and two of weight ln 1.5 + 1 on either side.
        Assert.Equal(0.411, similarity.Cosine);
        Assert.Null(TextSimilarity.Between("", "nurse"));
    }
}
