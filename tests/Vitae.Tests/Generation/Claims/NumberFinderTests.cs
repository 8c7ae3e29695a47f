using Vitae.Generation;

namespace Vitae.Tests.Generation.Claims;

public class NumberFinderTests
{
    [Theory]
    [InlineData("1,200 beds", "en", 1200)]
    [InlineData("1.200 Betten", "de", 1200)]
    [InlineData("1 200 lits", "fr", 1200)]
    [InlineData("1'200 Betten", "de", 1200)]
    [InlineData("1.2k users", "en", 1200)]
    [InlineData("3M users", "en", 3_000_000)]
    [InlineData("2,5 Mio. Euro", "de", 2_500_000)]
    [InlineData("2.5 million euros", "en", 2_500_000)]
    [InlineData("4 Mrd. Euro", "de", 4_000_000_000)]
    [InlineData("3 mil clientes", "es", 3000)]
    [InlineData("twenty-five wards", "en", 25)]
    [InlineData("one hundred and twenty pupils", "en", 120)]
    [InlineData("two dozen contracts", "en", 24)]
    [InlineData("dreiundzwanzig Klassen", "de", 23)]
    [InlineData("zwölfköpfiges Team", "de", 12)]
    [InlineData("quatre-vingt-dix dossiers", "fr", 90)]
    [InlineData("soixante et onze dossiers", "fr", 71)]
    [InlineData("une vingtaine de dossiers", "fr", 20)]
    [InlineData("treinta y cinco clientes", "es", 35)]
    [InlineData("doscientos clientes", "es", 200)]
    [InlineData("12万用户", "zh", 120_000)]
    public void A_number_is_read_in_every_spelling(string text, string language, double value) =>
        Assert.Contains(NumberFinder.Find(text, language), n => n.Values.Contains(value));

    [Theory]
    [InlineData("B2B sales on K8s and EC2", "en")]
    [InlineData("one of the best", "en")]
    [InlineData("eine Klasse", "de")]
    [InlineData("per cent", "en")]
    public void Names_and_articles_are_no_numbers(string text, string language) =>
        Assert.Empty(NumberFinder.Find(text, language));

    [Theory]
    [InlineData("by 30 %", "en", "Percent")]
    [InlineData("by thirty percent", "en", "Percent")]
    [InlineData("um 30 Prozent", "de", "Percent")]
    [InlineData("de 30 pour cent", "fr", "Percent")]
    [InlineData("un treinta por ciento", "es", "Percent")]
    [InlineData("$3,000", "en", "Money")]
    [InlineData("3.000 €", "de", "Money")]
    [InlineData("revenue doubled", "en", "Factor")]
    [InlineData("thousands of users", "en", "Magnitude")]
    public void A_number_knows_what_it_is(string text, string language, string kind) =>
        Assert.Equal(kind, NumberFinder.Find(text, language)[0].Kind.ToString());

    [Theory]
    [InlineData("a team of 12", "person")]
    [InlineData("12 experienced nurses", "person")]
    [InlineData("45 minutes", "minute")]
    [InlineData("80 arrivals a day", null)]
    public void A_number_knows_what_it_counts(string text, string? unit) =>
        Assert.Equal(unit, Assert.Single(NumberFinder.Find(text, "en")).Unit);
}
