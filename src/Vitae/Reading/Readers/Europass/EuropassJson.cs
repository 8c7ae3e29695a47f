using System.Text.Json;
using System.Xml;
using System.Xml.Linq;

namespace Vitae.Reading;

/// <summary>Europass's JSON has the names of its XML, so it is read as that.</summary>
internal static class EuropassJson
{
    /// <summary>Null when the JSON is no Europass CV.</summary>
    public static RawDocument? TryRead(JsonElement root) =>
        root.TryGetProperty("SkillsPassport", out var passport)
            ? EuropassReader.TryRead(new XElement("SkillsPassport", Content(passport)))
            : null;

    private static object? Content(JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.Object => value.EnumerateObject().SelectMany(Elements).ToArray(),
            JsonValueKind.Null or JsonValueKind.Undefined => null,
            _ => value.ToString(),
        };

    /// <summary>A list is the same element several times.</summary>
    private static IEnumerable<XElement> Elements(JsonProperty property)
    {
        var name = XmlConvert.EncodeLocalName(property.Name);
        return property.Value.ValueKind == JsonValueKind.Array
            ? property.Value.EnumerateArray().Select(item => new XElement(name, Content(item)))
            : [new XElement(name, Content(property.Value))];
    }
}
