namespace Vitae.Export;

/// <summary>Writes a file wholly or not at all: beside its place first, then renamed.</summary>
internal static class WholeFile
{
    public static async Task WriteAsync(string path, ReadOnlyMemory<byte> bytes, CancellationToken ct)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        var beside = Path.Combine(folder, $".{Path.GetFileName(path)}.{Path.GetRandomFileName()}");
        try
        {
            Directory.CreateDirectory(folder);
            await File.WriteAllBytesAsync(beside, bytes, ct);
            File.Move(beside, path, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new VitaeException(
                ErrorCodes.StorageError,
                $"'{path}' could not be written: {e.Message}",
                "Choose another folder with -o.",
                e
            );
        }
        finally
        {
            if (File.Exists(beside))
                File.Delete(beside);
        }
    }
}
