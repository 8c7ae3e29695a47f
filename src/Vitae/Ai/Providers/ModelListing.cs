using System.Text.Json;

namespace Vitae.Ai;

/// <summary>How a server lists its models: where, with which headers, under which names.</summary>
internal sealed record ModelListing
{
    public required string Path { get; init; }

    /// <summary>The list's property: <c>data</c>, <c>models</c>.</summary>
    public required string List { get; init; }

    /// <summary>The name's property: <c>id</c>, <c>name</c>.</summary>
    public required string Name { get; init; }

    /// <summary>What goes before a name to make it a model id.</summary>
    public string Prefix { get; init; } = "";
    public IReadOnlyDictionary<string, string> Headers { get; init; } =
        new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Model ids as the user writes them.</summary>
    /// <exception cref="JsonException">The answer is not such a list.</exception>
    public IReadOnlyList<string> Names(JsonElement answer)
    {
        if (
            answer.ValueKind != JsonValueKind.Object
            || !answer.TryGetProperty(List, out var models)
            || models.ValueKind != JsonValueKind.Array
        )
        {
            throw new JsonException($"no list '{List}'");
        }
        return
        [
            .. models
                .EnumerateArray()
                .Select(m =>
                    m.ValueKind == JsonValueKind.Object && m.TryGetProperty(Name, out var n) ? n.ToString() : null
                )
                .OfType<string>()
                .Select(n => Prefix + n),
        ];
    }
}
