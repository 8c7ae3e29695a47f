using System.Text;

namespace Vitae.Jobs;

/// <summary>A response's body: a page of text, within its limits, as UTF-8.</summary>
internal static class FetchedPage
{
    public static async Task<JobSource> ReadAsync(Uri target, HttpResponseMessage response, CancellationToken ct)
    {
        if (!response.IsSuccessStatusCode)
        {
            throw Unusable($"The page answered with status {(int)response.StatusCode}.");
        }

        var type = response.Content.Headers.ContentType;
        if (
            type?.MediaType is { } media
            && !media.StartsWith("text/", StringComparison.OrdinalIgnoreCase)
            && media != "application/xhtml+xml"
        )
        {
            throw Unusable($"The address holds {media}, not a page.");
        }

        var content = await CappedAsync(response.Content, ct);
        return new JobSource(target.GetLeftPart(UriPartial.Path), Utf8(content, type?.CharSet));
    }

    private static async Task<byte[]> CappedAsync(HttpContent content, CancellationToken ct)
    {
        await using var body = await content.ReadAsStreamAsync(ct);
        using var read = new MemoryStream();
        var buffer = new byte[64 * 1024];
        for (int count; (count = await body.ReadAsync(buffer, ct)) > 0; )
        {
            // Counted after inflating: a small gzip body may be a large page.
            if (read.Length + count > PostingFetcher.MostBytes)
            {
                throw Unusable("The page is larger than 5 MB.");
            }

            read.Write(buffer, 0, count);
        }

        return read.ToArray();
    }

    /// <summary>The server's word on the encoding, where it names one we know; else the bytes speak for themselves.</summary>
    private static byte[] Utf8(byte[] content, string? charset)
    {
        var name = charset?.Trim('"', '\'', ' ');
        var encoding = name is null
            ? null
            : CodePagesEncodingProvider.Instance.GetEncoding(name)
                ?? Encoding
                    .GetEncodings()
                    .FirstOrDefault(e => e.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
                    ?.GetEncoding();
        return encoding is null or UTF8Encoding ? content : Encoding.Convert(encoding, Encoding.UTF8, content);
    }

    private static VitaeException Unusable(string message) =>
        new(ErrorCodes.InvalidInput, message, PostingFetcher.SaveIt);
}
