using Vitae.Reading;

namespace Vitae.Tests.Reading;

public sealed class LanguageGuessTests
{
    [Theory]
    [InlineData("en", "Led a team of five engineers and shipped the new billing platform to all of our customers.")]
    [InlineData("de", "Leitung eines Teams von fünf Personen und Einführung der neuen Plattform für die Abrechnung.")]
    [InlineData("fr", "Encadrement d'une équipe de cinq personnes et mise en place de la plateforme pour les clients.")]
    [InlineData("es", "Dirección de un equipo de cinco personas y lanzamiento de la plataforma para los clientes.")]
    [InlineData("it", "Gestione di un gruppo di cinque persone e lancio della piattaforma per i clienti nel mondo.")]
    [InlineData("pt", "Gestão de uma equipe de cinco pessoas e lançamento da plataforma para os clientes no mundo.")]
    [InlineData("nl", "Leiding van een team van vijf mensen en het lanceren van de nieuwe omgeving voor onze klanten.")]
    [InlineData(
        "pl",
        "Kierowanie zespołem oraz wdrożenie platformy dla klientów i partnerów w latach od 2019 do 2021."
    )]
    [InlineData("zh", "带领五人团队，使用 Python 和 Kubernetes 上线了新的计费平台。")]
    [InlineData("ja", "5名のチームを率いて、新しい請求プラットフォームをリリースしました。")]
    [InlineData("ar", "قيادة فريق من خمسة مهندسين وإطلاق منصة الفوترة الجديدة لجميع العملاء")]
    public void Each_language_is_told_from_one_sentence(string language, string text) =>
        Assert.Equal(language, LanguageGuess.Of(text));

    [Fact]
    public void Text_without_words_counts_as_English() => Assert.Equal("en", LanguageGuess.Of("12345 – 678"));
}
