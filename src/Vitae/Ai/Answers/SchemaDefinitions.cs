using System.Text.Json.Nodes;

namespace Vitae.Ai;

/// <summary>
/// Says each repeated object once, under <c>$defs</c>: a schema is part of every request's paid input, and strict modes
/// take references to definitions, though not into <c>properties</c>.
/// </summary>
internal static class SchemaDefinitions
{
    public static JsonObject Share(JsonObject root)
    {
        var seen = Objects(root)
            .Where(o => o != root)
            .CountBy(o => o.ToJsonString(), StringComparer.Ordinal)
            .Where(c => c.Value > 1)
            .Select((c, i) => KeyValuePair.Create(c.Key, $"t{i + 1}"))
            .ToDictionary(StringComparer.Ordinal);
        if (seen.Count == 0)
            return root;
        var definitions = new JsonObject();
        var shared = (JsonObject)Copy(root, seen, definitions, isRoot: true);
        shared["$defs"] = definitions;
        return shared;
    }

    private static IEnumerable<JsonObject> Objects(JsonNode? node) =>
        node switch
        {
            JsonObject o => o.SelectMany(p => Objects(p.Value)).Concat(o.ContainsKey("properties") ? [o] : []),
            JsonArray a => a.SelectMany(Objects),
            _ => [],
        };

    private static JsonNode Copy(
        JsonNode node,
        Dictionary<string, string> names,
        JsonObject definitions,
        bool isRoot = false
    )
    {
        if (node is JsonArray array)
            return new JsonArray([.. array.Select(n => n is null ? null : Copy(n, names, definitions))]);
        if (node is not JsonObject owner)
            return node.DeepClone();
        var name = isRoot || !owner.ContainsKey("properties") ? null : names.GetValueOrDefault(owner.ToJsonString());
        if (name is not null && definitions.ContainsKey(name))
            return Reference(name);
        var copy = new JsonObject(
            owner.Select(p => KeyValuePair.Create(p.Key, p.Value is null ? null : Copy(p.Value, names, definitions)))
        );
        if (name is null)
            return copy;
        definitions[name] = copy;
        return Reference(name);
    }

    private static JsonObject Reference(string name) => new() { ["$ref"] = $"#/$defs/{name}" };
}
