namespace Vitae.Web;

/// <summary>Files as browsers and programs send them: the name is a label for messages, never a path.</summary>
internal static class Uploads
{
    /// <summary>One document; a session's worth of them is capped by the request's size.</summary>
    public const long LargestFile = 20 * 1024 * 1024;
    public const long LargestRequest = 60 * 1024 * 1024;
    private const int LongestName = 200;

    public static string NameOf(IFormFile file)
    {
        var name = Path.GetFileName(file.FileName.Replace('\\', '/'));
        var plain = new string([.. name.Where(c => !char.IsControl(c))]);
        return plain.Length <= LongestName ? plain : plain[^LongestName..];
    }

    public static async Task<byte[]> ReadAsync(IFormFile file, CancellationToken ct)
    {
        if (file.Length > LargestFile)
        {
            throw new BadHttpRequestException("The file is too large.", StatusCodes.Status413PayloadTooLarge);
        }

        using var bytes = new MemoryStream((int)file.Length);
        await file.CopyToAsync(bytes, ct);
        return bytes.ToArray();
    }
}
