using Vitae.Reading;

namespace Vitae.Ai;

/// <summary>The lines in which the candidate sums themself up: a section of its own, or prose above the first section.</summary>
internal static class SummaryLines
{
    private const int Shortest = 5;
    private const int ShortestAtTop = 12;

    public static IEnumerable<CvLine> Of(CvSection section)
    {
        if (section.Kind != CvSection.Top)
        {
            return section.Lines.Where(l => l.Words >= Shortest && !Noise.HasMask(l.Text));
        }

        // An unknown heading that names no role opens something else.
        return section
            .Lines.TakeWhile((l, i) => i == 0 || l.Kind is not BlockKind.Heading || PieceScores.Role(l.Text) > 0)
            .Where(l =>
                l.Kind is not BlockKind.Heading && l.Words >= ShortestAtTop && !l.HasRange && !Noise.HasMask(l.Text)
            );
    }
}
