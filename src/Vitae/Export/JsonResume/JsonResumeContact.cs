using System.Text.Json;
using Vitae.Documents;
using Vitae.Reading;

namespace Vitae.Export;

/// <summary>Who the resume is about, from its <c>basics</c>.</summary>
internal static class JsonResumeContact
{
    private static readonly string[] Place = ["address", "postalCode", "city", "region", "countryCode"];

    public static ContactDetails Read(JsonElement root, JsonFields fields)
    {
        if (!root.TryGetProperty("basics", out var basics) || basics.ValueKind != JsonValueKind.Object)
        {
            return new ContactDetails();
        }

        var profiles = fields.Objects(basics, "profiles").Select(p => fields.Text(p.Item, p.Path, "url"));
        return new ContactDetails
        {
            Name = Of("name"),
            Email = Of("email"),
            Phone = Of("phone"),
            Address = Address(basics, fields),
            Links = [.. profiles.Prepend(Of("url") ?? Of("website")).OfType<string>().Distinct(StringComparer.Ordinal)],
        };

        string? Of(string name) => fields.Text(basics, "basics", name);
    }

    private static string? Address(JsonElement basics, JsonFields fields) =>
        basics.TryGetProperty("location", out var place)
        && place.ValueKind == JsonValueKind.Object
        && string.Join(", ", Place.Select(n => fields.Text(place, "basics.location", n)).OfType<string>())
            is { Length: > 0 } address
            ? address
            : null;
}
