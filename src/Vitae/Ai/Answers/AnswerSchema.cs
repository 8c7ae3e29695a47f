using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.AI;

namespace Vitae.Ai;

/// <summary>The JSON schema of an answer type, in the subset that every provider's strict mode takes.</summary>
internal static class AnswerSchema
{
    private static readonly ConcurrentDictionary<Type, JsonElement> Schemas = new();

    public static JsonElement Of<T>() => Schemas.GetOrAdd(typeof(T), Create);

    private static JsonElement Create(Type type)
    {
        var inference = new AIJsonSchemaCreateOptions
        {
            TransformOptions = new AIJsonSchemaTransformOptions
            {
                DisallowAdditionalProperties = true,
                RequireAllProperties = true,
                MoveDefaultKeywordToDescription = true,
            },
            TransformSchemaNode = AsText,
        };
        var schema = AIJsonUtilities.CreateJsonSchema(type, null, false, null, AnswerJson.Options, inference);
        var root = JsonNode.Parse(schema.GetRawText())!;
        var inlined = (JsonObject)SchemaInliner.Inline(root, root);
        inlined.Remove("$schema");
        return JsonSerializer.SerializeToElement(SchemaDefinitions.Share(inlined));
    }

    /// <summary>A converter hides from reflection that it writes text; a list of such items is the only place they stand in.</summary>
    private static JsonNode AsText(AIJsonSchemaCreateContext context, JsonNode node)
    {
        var type = context.TypeInfo;
        if (context.PropertyInfo?.CustomConverter is IWrittenAsText)
            return new JsonObject { ["type"] = "string" };
        if (type.ElementType is { } item && type.Options.GetTypeInfo(item).Converter is IWrittenAsText)
            node["items"] = new JsonObject { ["type"] = "string" };
        return node;
    }
}
