using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Nodes;
using Vitae.Ai;

namespace Vitae.Tests.Ai;

/// <summary>Hundreds of broken JSON texts of other projects: read or refused, never guessed. Needs <c>VITAE_CORPUS</c>.</summary>
public sealed class LenientJsonCorpusTests
{
    [Fact]
    public void Broken_json_is_read_or_refused_and_nothing_is_made_up()
    {
        var cases = Cases();
        var read = 0;
        var wrong = new List<string>();
        var watch = Stopwatch.StartNew();
        foreach (var (id, input, expected) in cases)
        {
            watch.Restart();
            var objects = AnswerText.Objects(AnswerText.WithoutThoughts(input));
            Assert.True(watch.Elapsed < TimeSpan.FromSeconds(1), $"{id} took {watch.Elapsed}");
            read += objects.Count > 0 ? 1 : 0;
            foreach (var json in objects)
            {
                var node = JsonNode.Parse(
                    json,
                    documentOptions: new JsonDocumentOptions { AllowDuplicateProperties = true }
                );
                wrong.AddRange(
                    Strings(node).Where(s => !Stands(s, input)).Select(s => $"{id}: '{s}' is not in: {input}")
                );
            }
            if (objects.Count == 1 && expected is not null && Same(objects[0], expected) == false)
                TestContext.Current.SendDiagnosticMessage($"{id}: {input}\n  read {objects[0]}\n  they {expected}");
        }
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
        Assert.True(read > 90, $"Only {read} of {cases.Count} were read.");
        TestContext.Current.SendDiagnosticMessage($"read {read} of {cases.Count}");
    }

    [Fact]
    public void A_long_text_of_opening_braces_or_quotes_is_refused_quickly()
    {
        foreach (
            var text in new[]
            {
                new string('{', 200_000),
                "{\"a\":" + new string('"', 200_000),
                string.Concat(Enumerable.Repeat("{\"a\":[", 50_000)),
                "{\"a\":\"" + string.Concat(Enumerable.Repeat("\", \"", 50_000)),
                "{" + new string(' ', 200_000) + "x",
            }
        )
        {
            var watch = Stopwatch.StartNew();
            Assert.False(AnswerReader.Read<Greeting>(text, _ => []).IsGood);
            Assert.True(watch.Elapsed < TimeSpan.FromSeconds(1), $"{text[..10]} took {watch.Elapsed}");
        }
    }

    private static List<(string Id, string Input, string? Expected)> Cases()
    {
        var corpus = Environment.GetEnvironmentVariable("VITAE_CORPUS");
        Assert.SkipUnless(corpus is not null, "VITAE_CORPUS is not set.");
        return
        [
            .. File.ReadLines(Path.Combine(corpus, "jsonrepair", "jsonrepair.jsonl"))
                .Select(line => JsonNode.Parse(line)!)
                .Select(n => ((string)n["id"]!, (string)n["input"]!, n["expected"]?.ToString())),
        ];
    }

    private static IEnumerable<string> Strings(JsonNode? node) =>
        node switch
        {
            JsonObject o => o.SelectMany(p => Strings(p.Value).Prepend(p.Key)),
            JsonArray a => a.SelectMany(Strings),
            JsonValue v when v.GetValueKind() == JsonValueKind.String => [v.GetValue<string>()],
            JsonValue v when v.GetValueKind() == JsonValueKind.Number => [v.ToJsonString()],
            _ => [],
        };

    /// <summary>Every word of what was read stands in the input, escapes apart.</summary>
    private static bool Stands(string value, string input) =>
        Plain(input).Contains(Plain(value), StringComparison.Ordinal)
        || Plain(input).Contains(Plain(JsonSerializer.Serialize(value)), StringComparison.Ordinal)
        || input.Contains("\\u", StringComparison.Ordinal);

    private static string Plain(string text) =>
        new([
            .. text.Replace("\\n", "", StringComparison.Ordinal)
                .Replace("\\t", "", StringComparison.Ordinal)
                .Where(c => !char.IsWhiteSpace(c) && c is not ('\\' or '"' or '+')),
        ]);

    private static bool? Same(string json, string expected)
    {
        try
        {
            return JsonNode.DeepEquals(JsonNode.Parse(json), JsonNode.Parse(expected));
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
