using System.Text.Json;
using Vitae.Generation;

namespace Vitae.Cli;

/// <summary>How far a batch is, beside its files: the same command goes on where it stopped.</summary>
internal sealed class BatchState(string folder)
{
    private readonly string path = Path.Combine(folder, "batch.json");

    public IReadOnlyList<BatchItem> Read() =>
        File.Exists(path)
            ? JsonSerializer.Deserialize<List<BatchItem>>(File.ReadAllText(path), VitaeJson.Options)!
            : [];

    /// <summary>Written aside and moved into place: a crash leaves the one before.</summary>
    public async Task WriteAsync(IReadOnlyList<BatchItem> items)
    {
        Directory.CreateDirectory(folder);
        var draft = path + ".new";
        await File.WriteAllTextAsync(draft, JsonSerializer.Serialize(items, VitaeJson.Indented));
        File.Move(draft, path, overwrite: true);
    }
}
