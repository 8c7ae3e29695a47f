using System.Text.Json;

namespace Vitae.Jobs;

/// <summary>Reads JSON-LD's loose values: a string, an object with a name, or a list of either.</summary>
internal static class JsonLdText
{
    private static readonly string[] NameProperties = ["name", "description", "credentialCategory"];
    private static readonly string[] PlaceProperties = ["addressLocality", "addressRegion", "addressCountry"];

    public static string? Of(JsonElement element, string property) =>
        element.TryGetProperty(property, out var value) && string.Join(", ", All(value)) is { Length: > 0 } text
            ? text
            : null;

    public static IEnumerable<string> All(JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.String => [value.GetString()!],
            JsonValueKind.Array => value.EnumerateArray().SelectMany(All),
            JsonValueKind.Object => NameProperties
                .Where(p => value.TryGetProperty(p, out _))
                .Take(1)
                .SelectMany(p => All(value.GetProperty(p))),
            _ => [],
        };

    /// <summary><c>Berlin, BE, Germany</c>, or <c>Remote</c>.</summary>
    public static string? Location(JsonElement posting)
    {
        var places = posting.TryGetProperty("jobLocation", out var location)
            ? Places(location).Distinct(StringComparer.Ordinal).ToList()
            : [];
        if (
            Of(posting, "jobLocationType") is { } type
            && type.Contains("TELECOMMUTE", StringComparison.OrdinalIgnoreCase)
        )
        {
            places.Add("Remote");
        }

        return places.Count == 0 ? null : string.Join("; ", places.Take(4));
    }

    private static IEnumerable<string> Places(JsonElement location) =>
        location.ValueKind switch
        {
            JsonValueKind.Array => location.EnumerateArray().SelectMany(Places),
            JsonValueKind.String => [location.GetString()!],
            JsonValueKind.Object when location.TryGetProperty("address", out var address) => Places(address),
            JsonValueKind.Object => [string.Join(", ", PlaceProperties.Select(p => Of(location, p)).OfType<string>())],
            _ => [],
        };
}
