namespace Vitae.Web;

/// <summary>Files an assistant names, read with the rights of the person who started us.</summary>
internal static class ToolFiles
{
    public static async Task<byte[]> ReadAsync(string path, CancellationToken ct)
    {
        var file = new FileInfo(path);
        if (!file.Exists)
        {
            throw new VitaeException(
                ErrorCodes.InvalidInput,
                $"There is no file '{file.Name}' there.",
                "Give the full path."
            );
        }

        if (file.Length > Uploads.LargestFile)
        {
            throw new VitaeException(ErrorCodes.UnsupportedDocument, $"'{file.Name}' is larger than 20 MB.");
        }

        try
        {
            return await File.ReadAllBytesAsync(path, ct);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new VitaeException(
                ErrorCodes.InvalidInput,
                $"'{file.Name}' cannot be read.",
                "Check its permissions.",
                e
            );
        }
    }
}
