using Vitae.Reading;

namespace Vitae.Ai;

/// <summary>A certificate as a document of its own: its name, who issued it and when.</summary>
internal static class CertificateDocument
{
    private const int LongestName = 14;

    public static IEnumerable<ExtractedEntry> Read(IReadOnlyList<CvLine> lines)
    {
        var candidates = lines.Where(MayBeName).ToList();
        var name = NameOf(lines, candidates);
        if (name is null)
        {
            yield break;
        }

        var issuer = lines.FirstOrDefault(l =>
            l != name && l.Words <= LongestName && PieceScores.Organisation(l.Text) > 2
        );
        var dated = lines.Where(l => l.Dates.Count > 0).ToList();
        var issued = dated.Find(l => ClaimWords.KindsIn(l.Text).Contains("issued")) ?? dated.FirstOrDefault();
        yield return new ExtractedEntry
        {
            Title = SlotPieces.Trim(name.Text),
            Organisation = issuer is null ? null : SlotPieces.Trim(issuer.Text),
            Dates = issued?.Dates[^1].Period.Text,
            Blocks = CvLine.IdsInOrder(new[] { name, issuer, issued }.OfType<CvLine>()),
        };
    }

    private static bool MayBeName(CvLine line) =>
        line.Words is > 0 and <= LongestName
        && !line.IsSentence
        && !Noise.HasMask(line.Text)
        && ClaimWords.KindOf(line.Text) is null;

    // After "completed the course"; a known certificate; a heading; the first line that is no school.
    private static CvLine? NameOf(IReadOnlyList<CvLine> lines, List<CvLine> candidates)
    {
        var after = lines.SkipWhile(l => ClaimWords.KindOf(l.Text) is not "before").FirstOrDefault(candidates.Contains);
        return after
            ?? candidates.Find(l => new TermText(l.Text).Found.Any(f => f.Term.IsCertificate))
            ?? candidates.Find(l => l.Kind is BlockKind.Heading && PieceScores.Organisation(l.Text) < 3)
            ?? candidates.Find(l => l.Words > 1 && PieceScores.Organisation(l.Text) < 3);
    }
}
