using System.Text.Json;
using System.Text.RegularExpressions;

namespace Vitae.Ai;

/// <summary>What is known of every model, and which provider an id belongs to; a file of the user's overrides ours.</summary>
public sealed partial class ModelCatalog
{
    public const string OverrideName = "VITAE_MODELS_FILE";
    private const string Resource = "models.json";
    private readonly Dictionary<string, ModelEntry> entries;

    internal ModelCatalog(ModelSettings settings)
    {
        using var own = typeof(ModelCatalog).Assembly.GetManifestResourceStream(Resource)!;
        entries = Read(own, Resource).ToDictionary(e => e.Id, StringComparer.OrdinalIgnoreCase);
        foreach (var entry in ReadOverrides(settings[OverrideName]))
        {
            entries[entry.Id] = entry;
        }
    }

    /// <summary>The models with known limits and prices, in the file's order.</summary>
    public IReadOnlyList<ModelInfo> All => [.. entries.Values.Where(e => !IsDefault(e)).Select(e => Find(e.Id))];

    /// <summary>What is known of a model; an id that fits no provider is an error that names what does.</summary>
    public ModelInfo Find(string id)
    {
        id = id.Trim();
        var own = entries.GetValueOrDefault(id);
        var (provider, wireName) = Address(id) ?? (own is null ? throw Unknown(id) : (own.Provider, id));
        var entry =
            own
            ?? entries.GetValueOrDefault(wireName)
            ?? entries.GetValueOrDefault(DateOrTag().Replace(id, ""))
            ?? entries.GetValueOrDefault(DateOrTag().Replace(wireName, ""));
        if (entry is null || !string.Equals(entry.Provider, provider, StringComparison.Ordinal))
        {
            entry = entries[provider + "/*"];
        }
        // One model, one id: "openai/gpt-4o" and "gpt-4o" must share ledger rows.
        return entry.ToInfo(provider is "openai" or "anthropic" ? wireName : id, wireName);
    }

    private static (string Provider, string WireName)? Address(string id)
    {
        if (id.Equals("offline", StringComparison.OrdinalIgnoreCase))
        {
            return ("offline", "offline");
        }
        if (Prefixed().Match(id) is { Success: true } prefixed)
        {
            return (prefixed.Groups["provider"].Value, prefixed.Groups["name"].Value);
        }
        if (OpenAi().IsMatch(id))
        {
            return ("openai", id);
        }
        return id.StartsWith("claude-", StringComparison.Ordinal) ? ("anthropic", id) : null;
    }

    private static List<ModelEntry> ReadOverrides(string? named)
    {
        var path = named ?? Path.Combine(KeyFile.ConfigFolder, Resource);
        if (File.Exists(path))
        {
            using var stream = File.OpenRead(path);
            return Read(stream, path);
        }
        return named is null
            ? []
            : throw new VitaeException(
                ErrorCodes.InvalidInput,
                $"{OverrideName} names {named}, which does not exist.",
                "Correct the path, or remove the setting."
            );
    }

    private static bool IsDefault(ModelEntry entry) => entry.Id.EndsWith("/*", StringComparison.Ordinal);

    private static List<ModelEntry> Read(Stream stream, string name)
    {
        try
        {
            return JsonSerializer.Deserialize<List<ModelEntry>>(stream, VitaeJson.Options) ?? [];
        }
        catch (JsonException e)
        {
            throw new VitaeException(
                ErrorCodes.InvalidInput,
                $"The model catalogue {name} cannot be read: line {e.LineNumber + 1}.",
                "It is a JSON list of objects with id and provider; see docs/how-to/connect-a-model.md.",
                e
            );
        }
    }

    private static ModelException Unknown(string id) =>
        new(
            ModelErrorKind.ModelNotFound,
            $"No provider serves a model called '{id}'.",
            "Write gpt-6.1-sol, o3 (OpenAI), claude-sonnet-5-5 (Anthropic), ollama/<name>, compatible/<name> or offline; "
                + "'vitae models' lists what is known."
        );

    [GeneratedRegex(
        "^(?<provider>openai|anthropic|ollama|compatible)/(?<name>.+)$",
        RegexOptions.ExplicitCapture,
        RegexLimit.Milliseconds
    )]
    private static partial Regex Prefixed();

    [GeneratedRegex(@"^(gpt-|chatgpt-|ft:|o\d)", RegexOptions.ExplicitCapture, RegexLimit.Milliseconds)]
    private static partial Regex OpenAi();

    // gpt-4o-2024-08-06, claude-sonnet-4-5-20250929, claude-3-5-haiku-latest, llama3.1:8b
    [GeneratedRegex(
        @"(-\d{4}-\d{2}-\d{2}|-\d{8}|-latest|:[\w.\-]+)$",
        RegexOptions.ExplicitCapture,
        RegexLimit.Milliseconds
    )]
    private static partial Regex DateOrTag();
}
