using System.Text.Json;

namespace Vitae.Reading;

/// <summary>Takes fields of a JSON resume, and notes by name each that is not what it should be.</summary>
internal sealed class JsonFields
{
    private readonly List<string> _warnings = [];

    public IReadOnlyList<string> Warnings => _warnings;

    public void Warn(string warning) => _warnings.Add(warning);

    public string? Text(JsonElement owner, string path, params string[] names)
    {
        foreach (var name in names)
        {
            if (!owner.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null)
                continue;
            if (value.ValueKind is JsonValueKind.String or JsonValueKind.Number)
                return string.IsNullOrWhiteSpace(value.ToString()) ? null : value.ToString();
            Warn($"{path}.{name} should be a text; it was left out.");
        }
        return null;
    }

    public IEnumerable<(JsonElement Item, string Path)> Objects(JsonElement owner, string name)
    {
        foreach (var (item, path) in Items(owner, name, name))
        {
            if (item.ValueKind == JsonValueKind.Object)
                yield return (item, path);
            else
                Warn($"{path} should be an object; it was left out.");
        }
    }

    public IEnumerable<string> Texts(JsonElement owner, string path, string name)
    {
        foreach (var (item, place) in Items(owner, name, $"{path}.{name}"))
        {
            if (item.ValueKind == JsonValueKind.String)
                yield return item.GetString()!;
            else
                Warn($"{place} should be a text; it was left out.");
        }
    }

    private List<(JsonElement, string)> Items(JsonElement owner, string name, string path)
    {
        if (!owner.TryGetProperty(name, out var list) || list.ValueKind == JsonValueKind.Null)
            return [];
        if (list.ValueKind == JsonValueKind.Array)
            return [.. list.EnumerateArray().Select((item, i) => (item, $"{path}[{i}]"))];
        Warn($"{path} should be a list; it was left out.");
        return [];
    }
}
