using System.Globalization;
using System.Xml.Linq;
using Microsoft.Extensions.DependencyInjection;
using Vitae.Ai;
using Vitae.Storage;
using Vitae.Templates;

namespace Vitae.Web.Tests;

public sealed class CoreSentenceTests
{
    private static readonly string Texts = Path.Combine(Path.GetFullPath(WebServer.Built("Pages")), "Texts");

    public static TheoryData<string> Files =>
        [.. Directory.EnumerateFiles(Texts, "Sentences.*.resx").Select(f => Path.GetFileName(f))];

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_sentence_of_the_core_is_said_in_every_language(string file)
    {
        var said = Said(file).Keys.ToHashSet();
        var missing = CoreSentences.All().Where(s => !said.Contains(s)).Order().ToList();
        Assert.True(missing.Count == 0, string.Join('\n', missing));
    }

    [Theory]
    [InlineData("There is no session \"abc\".", "Es gibt keine Bewerbung „abc“.")]
    // Several sentences, one within another, and one nobody knows.
    [InlineData(
        "\"cv.pdf\" holds no text. Page 1 has no text: it is a scan or a picture. Page 2 has no text: it is a scan or a picture.",
        "„cv.pdf“ enthält keinen Text. Seite 1 hat keinen Text: Sie ist ein Scan oder ein Bild. Seite 2 hat keinen Text: Sie ist ein Scan oder ein Bild."
    )]
    [InlineData(
        "Hidden text was left out: 12 characters, white on white. The moon is full.",
        "Verborgener Text wurde ausgelassen: 12 Zeichen, weiß auf weiß. The moon is full."
    )]
    [InlineData("holiday.gif is an image, which cannot be read.", "holiday.gif ist ein Bild und nicht lesbar.")]
    // Said of a file by its name.
    [InlineData(
        "scan.pdf: Page 1 is a scan: Tesseract read it, and may have made mistakes.",
        "scan.pdf: Seite 1 ist ein Scan: Tesseract hat sie gelesen und kann sich geirrt haben."
    )]
    [InlineData("the block 'a' is never closed with {{/a}}.", "der Block „a“ wird nie mit {{/a}} geschlossen.")]
    [InlineData(
        "openai refused the key (HTTP 401: bad {0} key).",
        "openai hat den Schlüssel abgelehnt (HTTP 401: bad {0} key)."
    )]
    public void A_sentence_keeps_its_values(string said, string expected) => Assert.Equal(expected, German(said));

    [Fact]
    public void Every_template_and_every_note_on_a_model_is_said_too()
    {
        var storage = new StorageOptions { DatabasePath = "never-opened.db" };
        using var house = new ServiceCollection().AddLogging().AddVitae(storage).BuildServiceProvider();
        var texts = TemplateCatalog
            .Describe()
            .Select(t => t.Description)
            .Concat(house.GetRequiredService<ModelCatalog>().All.Select(m => m.Note).OfType<string>());
        Assert.Equal("", string.Join('\n', texts.Where(t => German(t) == t)));
    }

    [Fact]
    public void What_nobody_translated_stays_as_it_is() =>
        Assert.Equal("A sentence of tomorrow.", German("A sentence of tomorrow."));

    [Fact]
    public void English_is_said_as_it_is() =>
        Assert.Equal("There is no session \"abc\".", Say("There is no session \"abc\".", "en"));

    private static string German(string said) => Say(said, "de");

    private static string Say(string said, string language)
    {
        var before = CultureInfo.CurrentUICulture;
        try
        {
            CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);
            return new CoreTexts()[said];
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }

    private static Dictionary<string, string> Said(string file) =>
        XDocument
            .Load(Path.Combine(Texts, file))
            .Root!.Elements("data")
            .ToDictionary(d => d.Attribute("name")!.Value, d => d.Element("value")!.Value);
}
