using System.Reflection;
using System.Text.Json;
using Vitae.Ai;
using Vitae.Generation;
using Vitae.Jobs;

namespace Vitae.Tests.Ai;

public sealed class AnswerSchemaTests
{
    /// <summary>OpenAI's strict mode: references to definitions alone, no further properties, everything required.</summary>
    [Fact]
    public void Every_answer_type_has_a_schema_that_strict_modes_take()
    {
        var types = typeof(StructuredChat)
            .Assembly.GetTypes()
            .Where(t => t.Name is "JobAnswer" or "ProfileAnswer" or "MatchAnswer" or "DraftAnswer" or "AtsAnswer")
            .ToList();
        Assert.Equal(5, types.Count);
        foreach (var type in types)
        {
            var schema = SchemaOf(type);
            CheckObjects(schema);
            CheckReferences(schema, schema);
        }
    }

    [Fact]
    public void What_is_said_twice_is_said_once()
    {
        var schema = AnswerSchema.Of<Twice>();

        Assert.Single(schema.GetRawText().Split("Said once").Skip(1));
        var type = Assert.Single(schema.GetProperty("$defs").EnumerateObject());
        Assert.Equal(3, schema.GetRawText().Split($"#/$defs/{type.Name}").Length);
    }

    [Fact]
    public void Names_are_snake_case_enums_are_words_and_descriptions_travel_along()
    {
        Assert.Contains(
            "\"technical_skills\"",
            AnswerSchema.Of<ProfileAnswer>().GetRawText(),
            StringComparison.Ordinal
        );
        var schema = AnswerSchema.Of<Twice>().GetRawText();
        Assert.Contains("Said once", schema, StringComparison.Ordinal);
        Assert.Contains("\"must\",\"nice\"", schema, StringComparison.Ordinal);
    }

    /// <summary>Reflection cannot see what a converter writes; strict modes refuse a schema without a type.</summary>
    [Fact]
    public void What_travels_as_a_line_is_a_string_in_the_schema()
    {
        var members = AnswerSchema.Of<ProfileAnswer>().GetProperty("properties");

        Assert.Equal("string", members.GetProperty("summary").GetProperty("type").GetString());
        var items = members.GetProperty("experiences").GetProperty("items");
        Assert.Equal("""{"type":"string"}""", items.GetRawText());
    }

    private sealed record Twice
    {
        public required Inner One { get; init; }
        public required Inner Other { get; init; }
    }

    private sealed record Inner
    {
        [System.ComponentModel.Description("Said once")]
        public required string Text { get; init; }
        public required Importance Importance { get; init; }
    }

    private static JsonElement SchemaOf(Type type) =>
        (JsonElement)
            typeof(AnswerSchema)
                .GetMethod(nameof(AnswerSchema.Of), BindingFlags.Public | BindingFlags.Static)!
                .MakeGenericMethod(type)
                .Invoke(null, null)!;

    private static void CheckReferences(JsonElement node, JsonElement root)
    {
        if (node.ValueKind == JsonValueKind.Array)
        {
            Assert.All(node.EnumerateArray(), item => CheckReferences(item, root));
        }
        if (node.ValueKind != JsonValueKind.Object)
            return;
        foreach (var member in node.EnumerateObject())
        {
            if (member.NameEquals("$ref"))
                Assert.True(
                    root.GetProperty("$defs").TryGetProperty(member.Value.GetString()!["#/$defs/".Length..], out _)
                );
            CheckReferences(member.Value, root);
        }
    }

    private static void CheckObjects(JsonElement node)
    {
        if (node.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in node.EnumerateArray())
                CheckObjects(item);
        }
        if (node.ValueKind != JsonValueKind.Object)
            return;
        if (node.TryGetProperty("properties", out var properties) && properties.ValueKind == JsonValueKind.Object)
        {
            Assert.False(node.GetProperty("additionalProperties").GetBoolean());
            Assert.Equal(
                properties.EnumerateObject().Select(p => p.Name),
                node.GetProperty("required").EnumerateArray().Select(r => r.GetString())
            );
        }
        foreach (var member in node.EnumerateObject())
            CheckObjects(member.Value);
    }
}
