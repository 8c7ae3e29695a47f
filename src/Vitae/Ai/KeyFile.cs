using System.Text.Json;

namespace Vitae.Ai;

/// <summary>A JSON file of keys, <c>{"OPENAI_API_KEY": "…"}</c>, that only its owner may read.</summary>
internal sealed class KeyFile
{
    private const UnixFileMode Others = UnixFileMode.OtherRead | UnixFileMode.OtherWrite;

    private KeyFile(IReadOnlyDictionary<string, string?> values, string? problem)
    {
        Values = values;
        Problem = problem;
    }

    public IReadOnlyDictionary<string, string?> Values { get; }
    public string? Problem { get; }

    /// <summary>Where Vitae's own settings live on this machine.</summary>
    public static string ConfigFolder { get; } =
        Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.ApplicationData), "vitae");

    /// <param name="path">Null = <c>keys.json</c> in the config folder, which may be absent.</param>
    public static KeyFile Read(string? path)
    {
        var file = string.IsNullOrWhiteSpace(path) ? Path.Combine(ConfigFolder, "keys.json") : path;
        if (!File.Exists(file))
        {
            return string.IsNullOrWhiteSpace(path)
                ? Empty(null)
                : Empty($"{ModelSettings.KeyFileName} names {file}, which does not exist.");
        }
        if (!OperatingSystem.IsWindows() && (File.GetUnixFileMode(file) & Others) != UnixFileMode.None)
        {
            return Empty($"The key file {file} can be read by every user of this machine. Run: chmod 600 {file}");
        }
        try
        {
            using var stream = File.OpenRead(file);
            return new KeyFile(JsonSerializer.Deserialize<Dictionary<string, string?>>(stream) ?? [], null);
        }
        catch (JsonException)
        {
            return Empty($"The key file {file} is not a JSON object of names and texts.");
        }
        catch (UnauthorizedAccessException)
        {
            return Empty($"The key file {file} cannot be read by this user.");
        }
        catch (IOException)
        {
            return Empty($"The key file {file} cannot be read.");
        }
    }

    private static KeyFile Empty(string? problem) =>
        new(new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase), problem);
}
