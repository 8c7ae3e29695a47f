using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;

namespace Vitae.Ai;

/// <summary>The built-in prompts, newest version first, each replaceable by a file of the same name in a folder.</summary>
internal sealed class PromptCatalog(AiOptions options)
{
    private const string Resources = "prompts/";
    private readonly ConcurrentDictionary<string, PromptTemplate> parsed = new(StringComparer.Ordinal);
    private readonly Lazy<IReadOnlyList<PromptFile>> own = new(() => [.. FromFolder(options.PromptFolder)]);
    private readonly Lazy<IReadOnlyList<PromptFile>> builtIn = new(() => [.. BuiltIn()]);

    /// <summary>Every prompt at its newest version, the system prompt left out.</summary>
    public IEnumerable<PromptTemplate> All() =>
        own
            .Value.Concat(builtIn.Value)
            .Select(f => f.Name)
            .Distinct(StringComparer.Ordinal)
            .Where(n => n is not "system")
            .Select(Get);

    public PromptTemplate Get(string name) => parsed.GetOrAdd(name, Parse);

    private PromptTemplate Parse(string name)
    {
        var system = Newest("system");
        var file = Newest(name);
        return file.Parse(system.Text.Trim(), Hash(system.Text + "\0" + file.Text));
    }

    /// <summary>A file of the folder replaces the built-in one of its version; a newer one of either wins.</summary>
    private PromptFile Newest(string name)
    {
        var (mine, ours) = (Newest(own.Value, name), Newest(builtIn.Value, name));
        if (mine?.Version < ours?.Version)
            throw Outdated(mine, ours);
        return mine ?? ours ?? throw new VitaeException(ErrorCodes.Internal, $"There is no prompt named '{name}'.");
    }

    private static PromptFile? Newest(IReadOnlyList<PromptFile> files, string name) =>
        files.Where(f => string.Equals(f.Name, name, StringComparison.Ordinal)).MaxBy(f => f.Version);

    /// <summary>Left aside in silence, its author would believe it is in use; used, it would ask for answers of an old shape.</summary>
    private VitaeException Outdated(PromptFile mine, PromptFile ours) =>
        new(
            ErrorCodes.InvalidInput,
            $"Your prompt {mine.FileName} in '{options.PromptFolder}' is older than the built-in {ours.FileName}.",
            $"Bring your changes into a {ours.FileName} of yours that follows the built-in one, or remove the file."
        );

    internal static IEnumerable<PromptFile> BuiltIn()
    {
        var assembly = typeof(PromptCatalog).Assembly;
        foreach (
            var resource in assembly
                .GetManifestResourceNames()
                .Where(r => r.StartsWith(Resources, StringComparison.Ordinal))
        )
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!, Encoding.UTF8);
            if (PromptFile.From(resource[Resources.Length..], reader.ReadToEnd()) is { } file)
                yield return file;
        }
    }

    private static IEnumerable<PromptFile> FromFolder(string? folder)
    {
        if (folder is null)
            return [];
        if (!Directory.Exists(folder))
            throw new VitaeException(
                ErrorCodes.InvalidInput,
                $"The prompt folder '{folder}' does not exist.",
                "Set VITAE_PROMPTS to a folder with files such as match_job.v1.md, or unset it."
            );
        return Directory
            .EnumerateFiles(folder, "*.md")
            .Select(path => PromptFile.From(Path.GetFileName(path), File.ReadAllText(path)))
            .OfType<PromptFile>();
    }

    internal static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
