using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Vitae.Web.Tests;

public sealed partial class LanguageTests(Chromium chromium) : IClassFixture<Chromium>
{
    private static readonly string Pages = Path.GetFullPath(WebServer.Built("Pages"));

    /// <summary>One line a language: the file that says the pages in it.</summary>
    public static TheoryData<string> Files =>
        [.. Directory.EnumerateFiles(Path.Combine(Pages, "Texts"), "Words.*.resx").Select(f => Path.GetFileName(f))];

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_text_of_the_pages_is_said_in_every_language(string file)
    {
        var said = Said(file).Keys.ToHashSet();
        var missing = Sources().SelectMany(s => Used().Matches(s)).SelectMany(Keys).Where(k => !said.Contains(k));
        Assert.Equal([], missing.Distinct().Order());
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_translation_belongs_to_a_text_and_fills_the_same_places(string file)
    {
        var sources = string.Join('\n', Sources());
        foreach (var (text, translation) in Said(file))
        {
            Assert.True(
                sources.Contains($"\"{text}\"") || Enum.TryParse<Configuration.LanguageStyle>(text, out _),
                text
            );
            Assert.Equal(Places().Count(text), Places().Count(translation));
            Assert.NotEmpty(translation);
        }
    }

    [Fact]
    public async Task The_chosen_language_stays()
    {
        await using var server = await WebServer.StartAsync();
        var page = await chromium.OpenAsync(server);
        await page.GotoAsync("/");
        await page.GetByLabel("Language of these pages").SelectOptionAsync("de");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Ihre Bewerbungen" })).ToBeVisibleAsync();

        await page.GotoAsync("/new");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Um welche Stelle geht es?" })).ToBeVisibleAsync();
        await Expect(page.Locator("html")).ToHaveAttributeAsync("lang", "de");
    }

    [Theory]
    [InlineData("en-GB", null, "dd'/'MM'/'yyyy")]
    [InlineData("en-US", null, "M'/'d'/'yyyy")]
    [InlineData("de-AT", null, "dd.MM.yyyy")]
    [InlineData("de-AT", "en", "M'/'d'/'yyyy")]
    public async Task Dates_are_written_as_in_the_readers_country(string country, string? chosen, string format)
    {
        var (database, _) = await SampleDatabase.CopyAsync();
        await using var server = await WebServer.StartAsync(database);
        var page = await chromium.OpenAsync(server, new() { Locale = country });
        await page.GotoAsync(chosen is null ? "/" : $"/language?name={chosen}");

        var made = TimeProvider.System.GetLocalNow();
        var days = new[] { made, made.AddDays(-1) }.Select(d => d.ToString(format, CultureInfo.InvariantCulture));
        await Expect(page.Locator(".application .soft"))
            .ToContainTextAsync(new Regex($@"·\s+({string.Join('|', days.Select(Regex.Escape))})"));
    }

    private static Dictionary<string, string> Said(string file) =>
        XDocument
            .Load(Path.Combine(Pages, "Texts", file))
            .Root!.Elements("data")
            .ToDictionary(d => d.Attribute("name")!.Value, d => d.Element("value")!.Value);

    private static IEnumerable<string> Sources() =>
        new[] { "Components", "Accounts" }
            .SelectMany(f => Directory.EnumerateFiles(Path.Combine(Pages, f), "*", SearchOption.AllDirectories))
            .Where(f => Path.GetExtension(f) is ".razor" or ".cs")
            .Select(File.ReadAllText);

    private static IEnumerable<string> Keys(Match use) => use.Groups["key"].Captures.Select(c => c.Value);

    // T["text"] and T.Count(number, "one", "many")
    [GeneratedRegex("""\bT\["(?<key>[^"]+)"|\bT\.Count\([^"]+"(?<key>[^"]+)", "(?<key>[^"]+)"\)""")]
    private static partial Regex Used();

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Places();
}
