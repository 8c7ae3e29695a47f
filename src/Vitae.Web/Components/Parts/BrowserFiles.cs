using Microsoft.AspNetCore.Components.Forms;
using Vitae.Documents;
using Vitae.Reading;

namespace Vitae.Web.Components;

/// <summary>Takes files from the person's browser, with a cap and a sign of life.</summary>
internal static class BrowserFiles
{
    private const int Piece = 64 * 1024;

    /// <param name="arrived">Called with the percentage that is here.</param>
    /// <exception cref="VitaeException"><c>invalid_input</c>: too large.</exception>
    public static async Task<DocumentFile> ReadAsync(IBrowserFile file, Action<int>? arrived, CancellationToken ct)
    {
        var most = ReadingLimits.Default.MaxBytes;
        if (file.Size > most)
        {
            throw new VitaeException(
                ErrorCodes.InvalidInput,
                $"\"{file.Name}\" is larger than {most / 1024 / 1024} MB.",
                "Hand over a smaller file, or its text."
            );
        }

        await using var stream = file.OpenReadStream(most, ct);
        var content = new byte[file.Size];
        var read = 0;
        while (read < content.Length)
        {
            var count = await stream.ReadAsync(content.AsMemory(read, Math.Min(Piece, content.Length - read)), ct);
            if (count == 0)
            {
                break;
            }

            read += count;
            arrived?.Invoke(100 * read / content.Length);
        }

        return new DocumentFile(file.Name, content.AsMemory(0, read));
    }
}
