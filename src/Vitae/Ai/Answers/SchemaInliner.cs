using System.Text.Json.Nodes;

namespace Vitae.Ai;

/// <summary>Replaces inner references by what they point to: strict modes refuse <c>$ref</c> into <c>properties</c>.</summary>
internal static class SchemaInliner
{
    private const int DeepestAnswer = 32;

    public static JsonNode Inline(JsonNode node, JsonNode root) => Inline(node, root, 0);

    private static JsonNode Inline(JsonNode node, JsonNode root, int depth)
    {
        if (depth > DeepestAnswer)
            throw new VitaeException(
                ErrorCodes.Internal,
                "An answer type refers to itself; models need a finite schema."
            );
        return node switch
        {
            JsonObject o when o["$ref"] is JsonValue reference => InlineReference(o, reference, root, depth),
            JsonObject o => new JsonObject(
                o.Select(p => KeyValuePair.Create(p.Key, p.Value is null ? null : Inline(p.Value, root, depth + 1)))
            ),
            JsonArray a => new JsonArray([.. a.Select(n => n is null ? null : Inline(n, root, depth + 1))]),
            _ => node.DeepClone(),
        };
    }

    /// <summary>What stands beside the reference, a description mostly, wins over the target's own.</summary>
    private static JsonObject InlineReference(JsonObject owner, JsonValue reference, JsonNode root, int depth)
    {
        var target = (JsonObject)Inline(Follow(root, reference.GetValue<string>()), root, depth + 1);
        foreach (var (key, value) in owner.Where(p => p.Key is not "$ref"))
            target[key] = value?.DeepClone();
        return target;
    }

    private static JsonNode Follow(JsonNode root, string pointer)
    {
        var node = root;
        foreach (var step in pointer.TrimStart('#').Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            var key = step.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);
            node = node is JsonArray array
                ? array[int.Parse(key, System.Globalization.CultureInfo.InvariantCulture)]!
                : node[key]!;
        }
        return node;
    }
}
