using System.Text.RegularExpressions;
using Vitae.Reading;

namespace Vitae.Documents;

/// <summary>Guesses what a file is from its words, its shape and its name; the user may override it.</summary>
internal static partial class KindGuess
{
    private const int Enough = 3;

    public static DocumentKind Of(string fileName, IReadOnlyList<Block> blocks)
    {
        (DocumentKind Kind, int Score)[] scores =
        [
            (DocumentKind.Cv, Cv(fileName, blocks)),
            (DocumentKind.CoverLetter, Letter(fileName, blocks)),
            (DocumentKind.Certificate, Certificate(fileName, blocks)),
        ];
        var best = scores.MaxBy(s => s.Score);
        return best.Score >= Enough ? best.Kind : DocumentKind.Other;
    }

    private static int Cv(string fileName, IReadOnlyList<Block> blocks) =>
        Points(CvName().IsMatch(fileName), 3)
        + Points(blocks.Take(6).Any(b => b.Text.Length < 60 && CvName().IsMatch(b.Text)), 3)
        + Math.Min(8, 2 * blocks.Count(SectionHeadings.IsSection))
        + Points(blocks.Count(b => b.Kind == BlockKind.Bullet) >= 4, 1)
        + Points(blocks.Take(8).Any(b => EmailSpans.In(b.Text).Any()), 1)
        + Points(blocks.Count(b => Year().IsMatch(b.Text)) >= 4, 1);

    private static int Letter(string fileName, IReadOnlyList<Block> blocks) =>
        Points(LetterName().IsMatch(fileName), 3)
        + Points(blocks.Take(25).Any(b => LetterWords.IsSalutation(b.Text)), 4)
        + Points(blocks.Skip(Math.Max(0, blocks.Count - 8)).Any(b => LetterWords.IsClosing(b.Text)), 4);

    private static int Certificate(string fileName, IReadOnlyList<Block> blocks) =>
        Points(CertificateName().IsMatch(fileName), 3)
        + Points(blocks.Take(5).Any(b => b.Text.Length < 80 && CertificateName().IsMatch(b.Text)), 4)
        + Points(blocks.Any(b => Certifies().IsMatch(b.Text)), 4);

    private static int Points(bool isTrue, int points) => isTrue ? points : 0;

    [GeneratedRegex(
        @"(?<!\p{L})(?:cv|curriculum(?:[ _-]?vitae)?|resume|r[ée]sum[ée]|lebenslauf|hoja[ _-]de[ _-]vida|简历|簡歷|履历|履歷)(?!\p{L})",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        RegexLimit.Milliseconds
    )]
    private static partial Regex CvName();

    [GeneratedRegex(@"\b(?:19|20)\d\d\b", RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex Year();

    [GeneratedRegex(
        @"cover[ _-]?letter|motivation|anschreiben|bewerbungsschreiben|(?<!\p{L})lettre|candidature|carta[ _-]de[ _-]presentaci|(?<!\p{L})letter(?!\p{L})",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        RegexLimit.Milliseconds
    )]
    private static partial Regex LetterName();

    [GeneratedRegex(
        @"(?<!\p{L})(?:certificate|certification|diploma|zertifikat|teilnahmebescheinigung|bescheinigung|urkunde|(?:arbeits|zwischen|abschluss|dienst)?zeugnis|certificat|attestation|dipl[ôo]me|certificado|证书|證書)(?!\p{L})",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        RegexLimit.Milliseconds
    )]
    private static partial Regex CertificateName();

    [GeneratedRegex(
        @"\b(?:(?:this is to |hereby )certif(?:y|ies)|is awarded to|has successfully completed|hat (?:erfolgreich|mit erfolg) .{0,80}(?:teilgenommen|absolviert|bestanden|abgeschlossen)|wird hiermit bescheinigt|hiermit wird best[äa]tigt|certifie que|atteste que|a suivi avec succ[èe]s|certifica que|ha completado)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        RegexLimit.Milliseconds
    )]
    private static partial Regex Certifies();
}
