namespace Vitae.Cli;

/// <summary>Files the user names, with one clear sentence when one cannot be read.</summary>
internal static class InputFile
{
    public static async Task<byte[]> ReadAsync(string path, CancellationToken ct)
    {
        try
        {
            return await File.ReadAllBytesAsync(path, ct);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new VitaeException(
                ErrorCodes.InvalidInput,
                File.Exists(path) ? $"'{path}' cannot be read: {e.Message}" : $"There is no file '{path}'.",
                "Check the path.",
                e
            );
        }
    }

    public static async Task<byte[]> ReadStdinAsync(CancellationToken ct)
    {
        await using var stdin = Console.OpenStandardInput();
        using var bytes = new MemoryStream();
        await stdin.CopyToAsync(bytes, ct);
        return bytes.ToArray();
    }
}
