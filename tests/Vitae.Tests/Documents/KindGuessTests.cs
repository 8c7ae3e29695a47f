using Vitae.Documents;
using Vitae.Tests.Reading;

namespace Vitae.Tests.Documents;

public class KindGuessTests
{
    [Theory]
    [InlineData(
        "a.txt",
        "Ada Novak\nada@example.org\n\nExperience\n\n2019 - 2021 Engineer\n\nEducation\n\n2015 BSc\n",
        DocumentKind.Cv
    )]
    [InlineData("b.txt", "Lebenslauf\n\nBerufserfahrung\n\n2019 Ingenieurin\n", DocumentKind.Cv)]
    [InlineData(
        "c.txt",
        "Dear hiring team,\n\nI would like to join you.\n\nKind regards,\nAda Novak\n",
        DocumentKind.CoverLetter
    )]
    [InlineData(
        "d.txt",
        "Sehr geehrte Frau Roth,\n\ngern bewerbe ich mich.\n\nMit freundlichen Grüßen\nAda Novak\n",
        DocumentKind.CoverLetter
    )]
    [InlineData(
        "e.txt",
        "Madame, Monsieur,\n\nVotre annonce m'intéresse.\n\nCordialement,\nAda Novak\n",
        DocumentKind.CoverLetter
    )]
    [InlineData(
        "f.txt",
        "Estimada señora:\n\nMe interesa el puesto.\n\nAtentamente,\nAda Novak\n",
        DocumentKind.CoverLetter
    )]
    [InlineData(
        "g.txt",
        "Certificate of Completion\n\nThis is to certify that Ada Novak has passed.\n",
        DocumentKind.Certificate
    )]
    [InlineData("h.txt", "Zwischenzeugnis\n\nFrau Novak ist seit 2019 bei uns tätig.\n", DocumentKind.Certificate)]
    [InlineData("i.txt", "Attestation de formation\n\nNous attestons la participation.\n", DocumentKind.Certificate)]
    [InlineData("j.txt", "Shopping list\n\nmilk, bread\n", DocumentKind.Other)]
    public async Task The_words_tell_the_kind(string name, string text, DocumentKind expected) =>
        Assert.Equal(expected, KindGuess.Of(name, (await Read.TextAsync(name, text)).Blocks));

    [Theory]
    [InlineData("My_CV_2024.txt", DocumentKind.Cv)]
    [InlineData("Anschreiben Nordwind.txt", DocumentKind.CoverLetter)]
    [InlineData("Zertifikat.txt", DocumentKind.Certificate)]
    [InlineData("cvs-export.txt", DocumentKind.Other)]
    public async Task The_file_name_tells_it_when_the_words_do_not(string name, DocumentKind expected) =>
        Assert.Equal(
            expected,
            KindGuess.Of(name, (await Read.TextAsync(name, "Some words without a shape.\n")).Blocks)
        );

    [Fact]
    public void A_kind_that_does_not_exist_is_refused_with_the_ones_that_do()
    {
        var error = Assert.Throws<VitaeException>(() => DocumentKinds.Parse("poem"));

        Assert.Equal(ErrorCodes.InvalidInput, error.Code);
        Assert.Contains("cover_letter", error.Hint, StringComparison.Ordinal);
    }
}
